import { latvianPlaceServices } from "./latvian-place-services.ts";
import { latvianResidentServices } from "./latvian-resident-services.ts";
import { lithuanianServices } from "./lithuanian-services.ts";
import type { DemoService } from "./service.ts";

/** Every service of the region with its dated rules. */
export const allServices: readonly DemoService[] = [
  ...latvianResidentServices,
  ...latvianPlaceServices,
  ...lithuanianServices,
];

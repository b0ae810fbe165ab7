import { createIndicator as request } from "@talka/contract";
import { createIndicator } from "../../commands/indicators.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentIndicator } from "../../presenters/present-indicator.ts";
import { route } from "../route.ts";

export const createIndicatorRoute = route({
  request,
  allow: memberWith("programme.manage"),
  run: createIndicator,
  present: presentIndicator,
});

import { saveMap as request } from "@talka/contract";
import { saveMap } from "../../commands/maps.ts";
import { memberWith } from "../../policies/policies.ts";
import { route } from "../route.ts";

export const saveMapRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: saveMap,
  present: (told) => told,
});

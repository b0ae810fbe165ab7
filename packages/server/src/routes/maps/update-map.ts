import { updateMap as request } from "@talka/contract";
import { updateMap } from "../../commands/maps.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentMap } from "../../presenters/present-map.ts";
import { route } from "../route.ts";

export const updateMapRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: updateMap,
  present: presentMap,
});

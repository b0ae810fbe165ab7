import { createMap as request } from "@talka/contract";
import { createMap } from "../../commands/maps.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentMap } from "../../presenters/present-map.ts";
import { route } from "../route.ts";

export const createMapRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: createMap,
  present: presentMap,
});

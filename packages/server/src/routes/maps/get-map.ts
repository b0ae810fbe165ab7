import { getMap as request } from "@talka/contract";
import { getMap } from "../../commands/maps.ts";
import { member } from "../../policies/policies.ts";
import { presentMap } from "../../presenters/present-map.ts";
import { route } from "../route.ts";

export const getMapRoute = route({
  request,
  allow: member,
  run: getMap,
  present: presentMap,
});

import { getMapVersion as request } from "@talka/contract";
import { getMapVersion } from "../../commands/map-versions.ts";
import { member } from "../../policies/policies.ts";
import { presentMapVersion } from "../../presenters/present-map.ts";
import { route } from "../route.ts";

export const getMapVersionRoute = route({
  request,
  allow: member,
  run: getMapVersion,
  present: presentMapVersion,
});

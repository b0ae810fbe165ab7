import { listMaps as request } from "@talka/contract";
import { listMaps } from "../../commands/maps.ts";
import { member } from "../../policies/policies.ts";
import { presentMapSummary } from "../../presenters/present-map.ts";
import { route } from "../route.ts";

export const listMapsRoute = route({
  request,
  allow: member,
  run: listMaps,
  present: (list) => ({ maps: list.map(presentMapSummary) }),
});

import { deleteMap as request } from "@talka/contract";
import { deleteMap } from "../../commands/maps.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentNothing, route } from "../route.ts";

export const deleteMapRoute = route({
  request,
  allow: memberWith("process.own"),
  run: deleteMap,
  present: presentNothing,
});

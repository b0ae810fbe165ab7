import { keepMapVersion as request } from "@talka/contract";
import { keepMapVersion } from "../../commands/map-versions.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentMap } from "../../presenters/present-map.ts";
import { route } from "../route.ts";

export const keepMapVersionRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: keepMapVersion,
  present: presentMap,
});

import { recallMapping as request } from "@talka/contract";
import { recallMapping } from "../../commands/mappings.ts";
import { member } from "../../policies/policies.ts";
import { presentMapping } from "../../presenters/present-mapping.ts";
import { route } from "../route.ts";

export const recallMappingRoute = route({
  request,
  allow: member,
  run: recallMapping,
  present: presentMapping,
});

import { rememberMapping as request } from "@talka/contract";
import { rememberMapping } from "../../commands/mappings.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentMapping } from "../../presenters/present-mapping.ts";
import { route } from "../route.ts";

export const rememberMappingRoute = route({
  request,
  allow: memberWith("event-log.write"),
  run: rememberMapping,
  present: presentMapping,
});

import { getStandard as request } from "@talka/contract";
import { getStandard } from "../../commands/standards.ts";
import { member } from "../../policies/policies.ts";
import { presentStandard } from "../../presenters/present-standard.ts";
import { route } from "../route.ts";

export const getStandardRoute = route({
  request,
  allow: member,
  run: getStandard,
  present: presentStandard,
});

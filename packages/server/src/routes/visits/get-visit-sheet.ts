import { getVisitSheet as request } from "@talka/contract";
import { getVisitSheet } from "../../commands/visits.ts";
import { member } from "../../policies/policies.ts";
import { presentFile } from "../../presenters/present-bytes.ts";
import { route } from "../route.ts";

export const getVisitSheetRoute = route({
  request,
  allow: member,
  run: getVisitSheet,
  present: presentFile,
});

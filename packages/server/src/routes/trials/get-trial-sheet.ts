import { getTrialSheet as request } from "@talka/contract";
import { getTrialSheet } from "../../commands/trial-sheet.ts";
import { member } from "../../policies/policies.ts";
import { presentFile } from "../../presenters/present-bytes.ts";
import { route } from "../route.ts";

export const getTrialSheetRoute = route({
  request,
  allow: member,
  run: getTrialSheet,
  present: presentFile,
});

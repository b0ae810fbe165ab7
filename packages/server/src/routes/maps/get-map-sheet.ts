import { getMapSheet as request } from "@talka/contract";
import { getMapSheet } from "../../commands/map-sheet.ts";
import { member } from "../../policies/policies.ts";
import { presentFile } from "../../presenters/present-bytes.ts";
import { route } from "../route.ts";

export const getMapSheetRoute = route({
  request,
  allow: member,
  run: getMapSheet,
  present: presentFile,
});

import {
  createWhatIf as createRequest,
  deleteWhatIf as deleteRequest,
  getWhatIf as getRequest,
  listWhatIfs as listRequest,
  saveWhatIf as saveRequest,
} from "@talka/contract";
import {
  createWhatIf,
  deleteWhatIf,
  getWhatIf,
  listWhatIfs,
  saveWhatIf,
} from "../../commands/what-ifs.ts";
import { member, memberWith } from "../../policies/policies.ts";
import { presentWhatIf, presentWhatIfSummary } from "../../presenters/present-what-if.ts";
import { presentNothing, type Route, route } from "../route.ts";

/** Endpoints of what-ifs: read within the organisation, kept by those who may analyse. */
export const whatIfRoutes: readonly Route[] = [
  route({
    request: listRequest,
    allow: member,
    run: listWhatIfs,
    present: (rows) => ({ whatIfs: rows.map(presentWhatIfSummary) }),
  }),
  route({ request: getRequest, allow: member, run: getWhatIf, present: presentWhatIf }),
  route({
    request: createRequest,
    allow: memberWith("analysis.write"),
    run: createWhatIf,
    present: presentWhatIf,
  }),
  route({
    request: saveRequest,
    allow: memberWith("analysis.write"),
    run: saveWhatIf,
    present: presentWhatIf,
  }),
  route({
    request: deleteRequest,
    allow: memberWith("analysis.write"),
    run: deleteWhatIf,
    present: presentNothing,
  }),
];

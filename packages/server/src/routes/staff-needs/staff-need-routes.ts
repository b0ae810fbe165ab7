import {
  deleteStaffNeed as deleteRequest,
  listStaffNeeds as listRequest,
  listNeedsToPlan as planRequest,
  putStaffNeed as putRequest,
} from "@talka/contract";
import {
  deleteStaffNeed,
  listNeedsToPlan,
  listStaffNeeds,
  putStaffNeed,
} from "../../commands/staff-needs.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentStaffNeed } from "../../presenters/present-staff-need.ts";
import { presentNothing, type Route, route } from "../route.ts";

/** Endpoints of staff needs: one's own for whoever works, all as constraints for whoever plans. */
export const staffNeedRoutes: readonly Route[] = [
  route({
    request: listRequest,
    allow: memberWith("lean.contribute"),
    run: listStaffNeeds,
    present: ({ needs, mayPlan }) => ({ needs: needs.map(presentStaffNeed), mayPlan }),
  }),
  route({
    request: planRequest,
    allow: memberWith("board.lead"),
    run: listNeedsToPlan,
    present: (needs) => ({ needs: needs.map(presentStaffNeed) }),
  }),
  route({
    request: putRequest,
    allow: memberWith("lean.contribute"),
    run: putStaffNeed,
    present: presentStaffNeed,
  }),
  route({
    request: deleteRequest,
    allow: memberWith("lean.contribute"),
    run: deleteStaffNeed,
    present: presentNothing,
  }),
];

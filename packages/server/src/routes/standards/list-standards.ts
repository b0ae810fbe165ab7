import { listStandards as request } from "@talka/contract";
import { listStandards } from "../../commands/standards.ts";
import { member } from "../../policies/policies.ts";
import { presentStandardCard } from "../../presenters/present-standard.ts";
import { route } from "../route.ts";

export const listStandardsRoute = route({
  request,
  allow: member,
  run: listStandards,
  present: (rows) => ({ standards: rows.map(presentStandardCard) }),
});

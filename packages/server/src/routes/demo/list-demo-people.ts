import { listDemoPeople as request } from "@talka/contract";
import { listDemoPeople } from "../../commands/demo.ts";
import { anyone } from "../../policies/policies.ts";
import { presentDemoPerson } from "../../presenters/present-demo.ts";
import { route } from "../route.ts";

export const listDemoPeopleRoute = route({
  request,
  allow: anyone,
  run: listDemoPeople,
  present: (rows) => ({ people: rows.map(presentDemoPerson) }),
});

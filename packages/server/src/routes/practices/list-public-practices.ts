import { listPublicPractices as request } from "@talka/contract";
import { listPublicPractices } from "../../commands/practices.ts";
import { anyone } from "../../policies/policies.ts";
import { presentPublicPractices } from "../../presenters/present-practice.ts";
import { route } from "../route.ts";

export const listPublicPracticesRoute = route({
  request,
  allow: anyone,
  run: listPublicPractices,
  present: presentPublicPractices,
});

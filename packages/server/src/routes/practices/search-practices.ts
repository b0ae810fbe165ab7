import { searchPractices as request } from "@talka/contract";
import { searchPractices } from "../../commands/practices.ts";
import { anyone } from "../../policies/policies.ts";
import { presentFound } from "../../presenters/present-practice.ts";
import { route } from "../route.ts";

export const searchPracticesRoute = route({
  request,
  allow: anyone,
  run: searchPractices,
  present: presentFound,
});

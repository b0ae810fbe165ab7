import { listSubjects as request } from "@talka/contract";
import { listSubjects } from "../../commands/subjects.ts";
import { member } from "../../policies/policies.ts";
import { presentSubjects } from "../../presenters/present-evaluation.ts";
import { route } from "../route.ts";

export const listSubjectsRoute = route({
  request,
  allow: member,
  run: listSubjects,
  present: presentSubjects,
});

import { listNewsSubjects as request } from "@talka/contract";
import { listNewsSubjects } from "../../commands/news.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentNewsSubjects } from "../../presenters/present-news.ts";
import { route } from "../route.ts";

export const listNewsSubjectsRoute = route({
  request,
  allow: memberWith("news.write"),
  run: listNewsSubjects,
  present: presentNewsSubjects,
});

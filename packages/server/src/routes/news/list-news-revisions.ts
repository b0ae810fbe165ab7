import { listNewsRevisions as request } from "@talka/contract";
import { listNewsRevisions } from "../../commands/news.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentNewsRevision } from "../../presenters/present-news.ts";
import { route } from "../route.ts";

export const listNewsRevisionsRoute = route({
  request,
  allow: memberWith("news.write"),
  run: listNewsRevisions,
  present: (rows) => ({ revisions: rows.map(presentNewsRevision) }),
});

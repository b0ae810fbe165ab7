import { draftNews as request } from "@talka/contract";
import { draftNews } from "../../commands/news-drafts.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentNews } from "../../presenters/present-news.ts";
import { route } from "../route.ts";

export const draftNewsRoute = route({
  request,
  allow: memberWith("news.write"),
  run: draftNews,
  present: presentNews,
});

import { finishNews as request } from "@talka/contract";
import { finishNews } from "../../commands/news-publishing.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentNews } from "../../presenters/present-news.ts";
import { route } from "../route.ts";

export const finishNewsRoute = route({
  request,
  allow: memberWith("news.write"),
  run: finishNews,
  present: presentNews,
});

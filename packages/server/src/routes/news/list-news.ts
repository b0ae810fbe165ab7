import { listNews as request } from "@talka/contract";
import { listNews } from "../../commands/news.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentNewsSummary } from "../../presenters/present-news.ts";
import { route } from "../route.ts";

export const listNewsRoute = route({
  request,
  allow: memberWith("news.write"),
  run: listNews,
  present: (all) => ({ news: all.map(presentNewsSummary) }),
});

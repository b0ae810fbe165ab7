import { getNews as request } from "@talka/contract";
import { getNews } from "../../commands/news.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentNews } from "../../presenters/present-news.ts";
import { route } from "../route.ts";

export const getNewsRoute = route({
  request,
  allow: memberWith("news.write"),
  run: getNews,
  present: presentNews,
});

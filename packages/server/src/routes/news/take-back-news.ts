import { takeBackNews as request } from "@talka/contract";
import { takeBackNews } from "../../commands/news-publishing.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentNews } from "../../presenters/present-news.ts";
import { route } from "../route.ts";

export const takeBackNewsRoute = route({
  request,
  allow: memberWith("news.publish"),
  run: takeBackNews,
  present: presentNews,
});

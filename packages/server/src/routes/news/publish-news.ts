import { publishNews as request } from "@talka/contract";
import { publishNews } from "../../commands/news-publishing.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentNews } from "../../presenters/present-news.ts";
import { route } from "../route.ts";

export const publishNewsRoute = route({
  request,
  allow: memberWith("news.publish"),
  run: publishNews,
  present: presentNews,
});

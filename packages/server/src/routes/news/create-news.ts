import { createNews as request } from "@talka/contract";
import { createNews } from "../../commands/news.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentNews } from "../../presenters/present-news.ts";
import { route } from "../route.ts";

export const createNewsRoute = route({
  request,
  allow: memberWith("news.write"),
  run: createNews,
  present: presentNews,
});

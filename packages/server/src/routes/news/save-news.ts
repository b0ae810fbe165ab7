import { saveNews as request } from "@talka/contract";
import { saveNews } from "../../commands/news.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentNews } from "../../presenters/present-news.ts";
import { route } from "../route.ts";

export const saveNewsRoute = route({
  request,
  allow: memberWith("news.write"),
  run: saveNews,
  present: presentNews,
});

import { deleteNews as request } from "@talka/contract";
import { deleteNews } from "../../commands/news.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentNothing, route } from "../route.ts";

export const deleteNewsRoute = route({
  request,
  allow: memberWith("news.write"),
  run: deleteNews,
  present: presentNothing,
});

import { getMaterialContent as request } from "@talka/contract";
import { getMaterialContent } from "../../commands/material-content.ts";
import { anyone } from "../../policies/policies.ts";
import { route } from "../route.ts";

export const getMaterialContentRoute = route({
  request,
  allow: anyone,
  run: getMaterialContent,
  present: (content) => content,
});

import { putWhy as request } from "@talka/contract";
import { putWhy } from "../../commands/obstacle-causes.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentObstaclePage } from "../../presenters/present-voices.ts";
import { route } from "../route.ts";

export const putWhyRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: putWhy,
  present: presentObstaclePage,
});

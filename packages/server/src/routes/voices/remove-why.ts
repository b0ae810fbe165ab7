import { removeWhy as request } from "@talka/contract";
import { removeWhy } from "../../commands/obstacle-causes.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentObstaclePage } from "../../presenters/present-voices.ts";
import { route } from "../route.ts";

export const removeWhyRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: removeWhy,
  present: presentObstaclePage,
});

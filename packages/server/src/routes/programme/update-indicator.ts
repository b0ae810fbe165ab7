import { updateIndicator as request } from "@talka/contract";
import { updateIndicator } from "../../commands/indicators.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentIndicator } from "../../presenters/present-indicator.ts";
import { route } from "../route.ts";

export const updateIndicatorRoute = route({
  request,
  allow: memberWith("programme.manage"),
  run: updateIndicator,
  present: presentIndicator,
});

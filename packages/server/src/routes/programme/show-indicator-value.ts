import { showIndicatorValue as request } from "@talka/contract";
import { showIndicatorValue } from "../../commands/indicators.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentIndicator } from "../../presenters/present-indicator.ts";
import { route } from "../route.ts";

export const showIndicatorValueRoute = route({
  request,
  allow: memberWith("indicator.write"),
  run: showIndicatorValue,
  present: presentIndicator,
});

import { enterIndicatorValue as request } from "@talka/contract";
import { enterIndicatorValue } from "../../commands/indicators.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentIndicator } from "../../presenters/present-indicator.ts";
import { route } from "../route.ts";

export const enterIndicatorValueRoute = route({
  request,
  allow: memberWith("indicator.write"),
  run: enterIndicatorValue,
  present: presentIndicator,
});

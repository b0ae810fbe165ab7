import { listIndicators as request } from "@talka/contract";
import { listIndicators } from "../../commands/indicators.ts";
import { member } from "../../policies/policies.ts";
import { presentIndicator } from "../../presenters/present-indicator.ts";
import { route } from "../route.ts";

export const listIndicatorsRoute = route({
  request,
  allow: member,
  run: listIndicators,
  present: (shown) => ({ indicators: shown.map(presentIndicator) }),
});

import { reviseStandard as request } from "@talka/contract";
import { reviseStandard } from "../../commands/standards.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentStandard } from "../../presenters/present-standard.ts";
import { route } from "../route.ts";

export const reviseStandardRoute = route({
  request,
  allow: memberWith("process.own"),
  run: reviseStandard,
  present: presentStandard,
});

import { createStandard as request } from "@talka/contract";
import { createStandard } from "../../commands/standards.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentStandard } from "../../presenters/present-standard.ts";
import { route } from "../route.ts";

export const createStandardRoute = route({
  request,
  allow: memberWith("process.own"),
  run: createStandard,
  present: presentStandard,
});

import { readStandard as request } from "@talka/contract";
import { readStandard } from "../../commands/standards.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentStandard } from "../../presenters/present-standard.ts";
import { route } from "../route.ts";

export const readStandardRoute = route({
  request,
  allow: memberWith("lean.contribute"),
  run: readStandard,
  present: presentStandard,
});

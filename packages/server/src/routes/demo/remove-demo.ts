import { removeDemo as request } from "@talka/contract";
import { removeDemo } from "../../commands/demo.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentDemoRemoved } from "../../presenters/present-demo.ts";
import { route } from "../route.ts";

export const removeDemoRoute = route({
  request,
  allow: memberWith("demo.remove"),
  run: removeDemo,
  present: presentDemoRemoved,
});

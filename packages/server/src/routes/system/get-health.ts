import { getHealth as request } from "@talka/contract";
import { confirmLife } from "../../commands/health.ts";
import { anyone } from "../../policies/policies.ts";
import { route } from "../route.ts";

export const getHealthRoute = route({
  request,
  allow: anyone,
  run: confirmLife,
  present: (status) => ({ status }),
});

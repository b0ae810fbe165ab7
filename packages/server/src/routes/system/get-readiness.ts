import { getReadiness as request } from "@talka/contract";
import { confirmReadiness } from "../../commands/health.ts";
import { anyone } from "../../policies/policies.ts";
import { route } from "../route.ts";

export const getReadinessRoute = route({
  request,
  allow: anyone,
  run: confirmReadiness,
  present: (migration) => ({ status: "ready" as const, migration }),
});

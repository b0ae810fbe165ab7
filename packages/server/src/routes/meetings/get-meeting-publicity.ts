import { getMeetingPublicity as request } from "@talka/contract";
import { getMeetingPublicity } from "../../commands/meeting-publicity.ts";
import { anyone } from "../../policies/policies.ts";
import { route } from "../route.ts";

export const getMeetingPublicityRoute = route({
  request,
  allow: anyone,
  run: getMeetingPublicity,
  present: (shown) => shown,
});

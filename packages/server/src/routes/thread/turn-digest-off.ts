import { turnDigestOff as request } from "@talka/contract";
import { turnDigestOff } from "../../commands/mail-choice.ts";
import { anyone } from "../../policies/policies.ts";
import { presentNothing, route } from "../route.ts";

export const turnDigestOffRoute = route({
  request,
  allow: anyone,
  run: turnDigestOff,
  present: presentNothing,
  limited: true,
});

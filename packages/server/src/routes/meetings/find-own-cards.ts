import { findOwnCards as request } from "@talka/contract";
import { findOwnCards } from "../../commands/meeting-room.ts";
import { anyone } from "../../policies/policies.ts";
import { presentOwnCards } from "../../presenters/present-meeting.ts";
import { route } from "../route.ts";

export const findOwnCardsRoute = route({
  request,
  allow: anyone,
  run: findOwnCards,
  present: presentOwnCards,
});

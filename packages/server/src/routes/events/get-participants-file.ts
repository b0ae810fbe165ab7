import { getParticipantsFile as request } from "@talka/contract";
import { getParticipantsFile } from "../../commands/event-files.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentFile } from "../../presenters/present-event.ts";
import { route } from "../route.ts";

export const getParticipantsFileRoute = route({
  request,
  allow: memberWith("event.manage"),
  run: getParticipantsFile,
  present: presentFile,
});

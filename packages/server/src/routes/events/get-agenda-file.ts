import { getAgendaFile as request } from "@talka/contract";
import { getAgendaFile } from "../../commands/event-files.ts";
import { anyone } from "../../policies/policies.ts";
import { presentFile } from "../../presenters/present-event.ts";
import { route } from "../route.ts";

export const getAgendaFileRoute = route({
  request,
  allow: anyone,
  run: getAgendaFile,
  present: presentFile,
});

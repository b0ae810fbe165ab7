import { deleteMaterialFile as request } from "@talka/contract";
import { deleteMaterialFile } from "../../commands/material-uploads.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentNothing, route } from "../route.ts";

export const deleteMaterialFileRoute = route({
  request,
  allow: memberWith("material.write"),
  run: deleteMaterialFile,
  present: presentNothing,
});

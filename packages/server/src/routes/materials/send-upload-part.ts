import { sendUploadPart as request } from "@talka/contract";
import { sendUploadPart } from "../../commands/material-uploads.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentUpload } from "../../presenters/present-material.ts";
import { route } from "../route.ts";

export const sendUploadPartRoute = route({
  request,
  allow: memberWith("material.write"),
  run: sendUploadPart,
  present: presentUpload,
});

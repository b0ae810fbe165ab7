import { startUpload as request } from "@talka/contract";
import { startUpload } from "../../commands/material-uploads.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentUpload } from "../../presenters/present-material.ts";
import { route } from "../route.ts";

export const startUploadRoute = route({
  request,
  allow: memberWith("material.write"),
  run: startUpload,
  present: presentUpload,
});

import { getUpload as request } from "@talka/contract";
import { getUpload } from "../../commands/material-uploads.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentUpload } from "../../presenters/present-material.ts";
import { route } from "../route.ts";

export const getUploadRoute = route({
  request,
  allow: memberWith("material.write"),
  run: getUpload,
  present: presentUpload,
});

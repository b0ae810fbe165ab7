import { finishUpload as request } from "@talka/contract";
import { finishUpload } from "../../commands/finish-upload.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentMaterialFile } from "../../presenters/present-material.ts";
import { route } from "../route.ts";

export const finishUploadRoute = route({
  request,
  allow: memberWith("material.write"),
  run: finishUpload,
  present: presentMaterialFile,
});

import { getObservationPhoto as request } from "@talka/contract";
import { getObservationPhoto } from "../../commands/observations.ts";
import { member } from "../../policies/policies.ts";
import { presentFile } from "../../presenters/present-bytes.ts";
import { route } from "../route.ts";

export const getObservationPhotoRoute = route({
  request,
  allow: member,
  run: getObservationPhoto,
  present: presentFile,
});

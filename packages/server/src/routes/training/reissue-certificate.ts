import { reissueCertificate as request } from "@talka/contract";
import { reissueCertificate } from "../../commands/certificates.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentTrainees } from "../../presenters/present-training.ts";
import { route } from "../route.ts";

export const reissueCertificateRoute = route({
  request,
  allow: memberWith("event.manage"),
  run: reissueCertificate,
  present: presentTrainees,
});

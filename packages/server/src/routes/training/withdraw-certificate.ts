import { withdrawCertificate as request } from "@talka/contract";
import { withdrawCertificate } from "../../commands/certificates.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentTrainees } from "../../presenters/present-training.ts";
import { route } from "../route.ts";

export const withdrawCertificateRoute = route({
  request,
  allow: memberWith("event.manage"),
  run: withdrawCertificate,
  present: presentTrainees,
});

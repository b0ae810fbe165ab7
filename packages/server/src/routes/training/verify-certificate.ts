import { verifyCertificate as request } from "@talka/contract";
import { verifyCertificate } from "../../commands/certificates.ts";
import { anyone } from "../../policies/policies.ts";
import { route } from "../route.ts";

export const verifyCertificateRoute = route({
  request,
  allow: anyone,
  run: verifyCertificate,
  present: (answer) => ({ answer }),
  limited: true,
});

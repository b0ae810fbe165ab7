import { getCertificatePdf as request } from "@talka/contract";
import { getCertificatePdf } from "../../commands/certificate-file.ts";
import { member } from "../../policies/policies.ts";
import { presentFile } from "../../presenters/present-bytes.ts";
import { route } from "../route.ts";

export const getCertificatePdfRoute = route({
  request,
  allow: member,
  run: getCertificatePdf,
  present: presentFile,
});

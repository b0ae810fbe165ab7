import { issueCertificates as request } from "@talka/contract";
import { issueCertificates } from "../../commands/certificates.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentTrainees } from "../../presenters/present-training.ts";
import { route } from "../route.ts";

export const issueCertificatesRoute = route({
  request,
  allow: memberWith("event.manage"),
  run: issueCertificates,
  present: ({ issued, trainees }) => ({ issued, ...presentTrainees(trainees) }),
});

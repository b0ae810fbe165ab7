import type { CertificateContent, getCertificatePdf as request } from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import {
  certificateNumber,
  type FundingProfile,
  type Publicity,
  publicityOf,
} from "@talka/exchange";
import { writeCertificate } from "@talka/paper";
import type { Locale } from "@talka/report";
import { asTenant, findCertificate } from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { WrittenFile } from "../presenters/present-bytes.ts";
import { fundingOf } from "../presenters/present-training.ts";
import type { RequestContext } from "../services.ts";
import { runs } from "./training-reading.ts";

/** A certificate as a file, for its holder and for whoever runs the cycle. */
export async function getCertificatePdf(
  context: RequestContext,
  who: Actor,
  { params, query }: Given<typeof request>,
): Promise<Result<WrittenFile, Refusal>> {
  const row = await asTenant(context.db, who.scope, (trx) =>
    findCertificate(trx, who.scope, params.id),
  );
  if (row === undefined || !(row.person_id === who.personId || runs(who, row))) {
    return failed({ code: "certificate.unknown" });
  }
  const content = row.content as unknown as Partial<CertificateContent>;
  if (content.name === undefined) return failed({ code: "certificate.unnamed" });
  if (row.state !== "valid") return failed({ code: "certificate.not-valid" });
  const { locale } = query;
  const publicity = publicityIn(fundingOf(row) as FundingProfile | null, locale);
  if (!publicity.ok) return publicity;
  const { organisation, issuer, title, ...facts } = row.content as unknown as CertificateContent;
  const number = certificateNumber(row.year, row.place);
  const bytes = await writeCertificate(
    {
      ...facts,
      locale,
      organisation: organisation[locale],
      issuer: issuer[locale],
      title: title[locale],
      number,
      verifyLink: `${context.baseUrl}/verify/${row.token}`,
      publicity: publicity.value,
    },
    { madeAtMs: Date.parse(row.issued_on) },
  );
  return ok({ bytes, mediaType: "application/pdf", fileName: `${number} ${facts.name}.pdf` });
}

/** The publicity of funded work in a language, or what is missing; `null` where nobody pays. */
export function publicityIn(
  profile: FundingProfile | null,
  locale: Locale,
): Result<Publicity | null, Refusal> {
  if (profile === null) return ok(null);
  const publicity = publicityOf(profile, locale);
  if (publicity.ok) return publicity;
  const parts = publicity.error.parts.join(",");
  return failed({ code: "publicity.missing", detail: { locale, parts } });
}

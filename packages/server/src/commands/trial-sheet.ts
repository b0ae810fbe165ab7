import type { getTrialSheet as request } from "@talka/contract";
import { ok, type Result } from "@talka/engine";
import { writeSheet } from "@talka/paper";
import { a3Document, type TrialSheet, trialDocument } from "@talka/report";
import { asTenant, listOrganisationNames } from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import { checkShownTrial } from "../presenters/check-shown-trial.ts";
import type { WrittenFile } from "../presenters/present-bytes.ts";
import { presentNames } from "../presenters/present-organisation.ts";
import { presentTrial } from "../presenters/present-trial.ts";
import type { RequestContext } from "../services.ts";
import { readTrial } from "./trial-reading.ts";

/** A trial on one A4 page, or its A3 sheet. */
export async function getTrialSheet(
  context: RequestContext,
  who: Actor,
  { params, query }: Given<typeof request>,
): Promise<Result<WrittenFile, Refusal>> {
  const { locale, form } = query;
  const found = await asTenant(context.db, who.scope, async (trx) => ({
    trial: await readTrial(trx, who, params.id),
    names: await listOrganisationNames(trx, [who.scope.organisationId]),
  }));
  if (!found.trial.ok) return found.trial;
  const trial = presentTrial(found.trial.value);
  const [own] = found.names;
  const sheet: TrialSheet = {
    ...trial,
    organisation: own === undefined ? "" : presentNames(own)[locale],
    check: checkShownTrial(trial),
  };
  const madeAtMs = context.now().getTime();
  const a3 = form === "a3" ? a3Document(sheet, locale) : null;
  const document = a3 ?? trialDocument(sheet, locale);
  const bytes = await writeSheet(document, {
    size: a3 === null ? "A4" : "A3",
    leftSections: a3?.leftSections ?? null,
    madeAtMs,
  });
  const ending = a3 === null ? "A4" : "A3";
  const fileName = `${document.title} ${ending}.pdf`;
  return ok({ bytes, mediaType: "application/pdf", fileName });
}

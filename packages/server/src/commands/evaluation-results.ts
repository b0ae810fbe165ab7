import type {
  compareEvaluations as compareRequest,
  exportRoundResults as exportRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import {
  compareRounds,
  type FundingProfile,
  type Publicity,
  type RoundKind,
  type RoundResults,
} from "@talka/exchange";
import { writeCsv, writeXlsx } from "@talka/formats";
import {
  type DataTable,
  evaluationTables,
  exportTable,
  type Locale,
  publicityTable,
} from "@talka/report";
import {
  asTenant,
  findEvaluation,
  findEvaluationFunding,
  listEvaluations,
  listOrganisations,
  listRounds,
  lockRound,
  recordAuditEvent,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import { type ShownComparison, titleOf } from "../presenters/present-evaluation.ts";
import type { WrittenRecord } from "../presenters/present-meeting.ts";
import { fundingOf } from "../presenters/present-training.ts";
import type { RequestContext } from "../services.ts";
import { publicityIn } from "./certificate-file.ts";
import { settleRounds } from "./settle-rounds.ts";

/** The results of a closed round as a file, with the publicity of who paid; never the answers. */
export async function exportRoundResults(
  context: RequestContext,
  who: Actor,
  { params, query }: Given<typeof exportRequest>,
): Promise<Result<WrittenRecord, Refusal>> {
  await settleRounds(context);
  return asTenant(context.db, who.scope, async (trx) => {
    const round = await lockRound(trx, who.scope, params.id);
    if (round === undefined) return failed({ code: "evaluation.unknown" });
    if (round.results === null) return failed({ code: "evaluation.results-hidden" });
    const evaluation = await findEvaluation(trx, who.scope, round.evaluation_id);
    if (evaluation === undefined) return failed({ code: "evaluation.unknown" });
    const { locale, format } = query;
    const funding = await findEvaluationFunding(trx, who.scope, evaluation.id);
    const profile = funding === undefined ? null : fundingOf(funding);
    const told = publicityIn(profile as FundingProfile | null, locale);
    if (!told.ok) return told;
    const publicity = told.value;
    const all = await listOrganisations(trx, { country: null, on: null });
    await recordAuditEvent(trx, {
      ...who.scope,
      action: "evaluation.exported",
      subject: { kind: "evaluation", id: evaluation.id },
      detail: { format: query.format },
    });
    const results = round.results as RoundResults;
    const kind = round.kind as RoundKind;
    const nameOf = (id: string) => all.find((one) => one.id === id)?.[`name_${locale}`] ?? "";
    const title = titleOf(evaluation.title);
    const name = `${title.translations[locale]?.text ?? title.text} – ${kind}`;
    if (format === "json") {
      const whole = { title: evaluation.title, kind, invited: round.invited, results, publicity };
      const bytes = new TextEncoder().encode(JSON.stringify(whole, null, 2));
      return ok({ bytes, mediaType: "application/json; charset=utf-8", fileName: `${name}.json` });
    }
    const tables = evaluationTables({ results, kind, invited: round.invited, nameOf }, locale);
    const below = publicity === null ? [] : [publicityTable(publicity, locale)];
    return ok(
      format === "xlsx"
        ? workbook([...tables, ...below], locale, name)
        : text(tables, publicity, locale, name),
    );
  });
}

function workbook(tables: readonly DataTable[], locale: Locale, name: string): WrittenRecord {
  const bytes = writeXlsx(tables.map((table) => exportTable(table, locale, "UTC")));
  const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return { bytes, mediaType, fileName: `${name}.xlsx` };
}

/** The scores where there are any, else what there is; publicity below, after an empty line. */
function text(
  tables: readonly DataTable[],
  publicity: Publicity | null,
  locale: Locale,
  name: string,
): WrittenRecord {
  const table = tables.find((one) => one.id === "scores" || one.id === "use") ?? tables[0]!;
  const delimiter = locale === "en" ? "," : ";";
  const main = writeCsv(exportTable(table, locale, "UTC"), { delimiter, mark: true });
  const below =
    publicity === null
      ? []
      : [
          new TextEncoder().encode("\r\n"),
          writeCsv(exportTable(publicityTable(publicity, locale), locale, "UTC"), { delimiter }),
        ];
  const bytes = Buffer.concat([main, ...below]);
  return { bytes, mediaType: "text/csv; charset=utf-8", fileName: `${name}.csv` };
}

/** The same questions over the events of a project, each as its own results tell it. */
export async function compareEvaluations(
  context: RequestContext,
  who: Actor,
  { params }: Given<typeof compareRequest>,
): Promise<Result<ShownComparison, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const all = await listEvaluations(trx, who.scope);
    const own = all.filter((row) => row.project_id === params.projectId).reverse();
    const rounds = await listRounds(
      trx,
      who.scope,
      own.map((row) => row.id),
    );
    const events = own.flatMap((evaluation) => {
      const round = rounds.find(
        (one) => one.evaluation_id === evaluation.id && one.kind === params.kind,
      );
      return round === undefined || round.results === null ? [] : [{ evaluation, round }];
    });
    const results = events.map(({ round }) => round.results as RoundResults);
    return ok({ events, questions: compareRounds(results) });
  });
}

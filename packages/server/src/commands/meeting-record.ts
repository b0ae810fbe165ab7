import type { getMeetingRecord as request } from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import type { FundingProfile, Publicity } from "@talka/exchange";
import { writeCsv, writeXlsx } from "@talka/formats";
import type { MeetingView } from "@talka/meeting";
import { writePdf } from "@talka/paper";
import {
  documentHtml,
  exportTable,
  type Locale,
  meetingDocument,
  meetingTables,
  publicityTable,
  wordDocumentHtml,
} from "@talka/report";
import { asTenant, openOwnMeeting, recordAuditEvent } from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import { member } from "../policies/policies.ts";
import type { Principal } from "../policies/principal.ts";
import type { WrittenRecord } from "../presenters/present-meeting.ts";
import type { RequestContext } from "../services.ts";
import { publicityIn } from "./certificate-file.ts";
import { fundingOfMeeting } from "./meeting-publicity.ts";
import { findKnownGuest } from "./meeting-room.ts";

type Asked = Given<typeof request>["query"];

/** The record of a meeting, for members of its organisation and for whoever joined it. */
export async function getMeetingRecord(
  context: RequestContext,
  who: Principal,
  { params, query }: Given<typeof request>,
): Promise<Result<WrittenRecord, Refusal>> {
  const { id } = params;
  const guest = await findKnownGuest(context, id);
  const asMember = member(who);
  const ownScope = asMember.ok
    ? await asTenant(context.db, asMember.value.scope, async (trx) => {
        const scope = await openOwnMeeting(trx, asMember.value.scope, id);
        if (scope !== null) {
          await recordAuditEvent(trx, {
            ...asMember.value.scope,
            action: "meeting.exported",
            subject: { kind: "meeting", id },
            detail: { format: query.format },
          });
        }
        return scope;
      })
    : null;
  const scope = ownScope ?? guest?.scope;
  if (scope === undefined) {
    return failed({ code: asMember.ok ? "meeting.unknown" : "meeting.not-joined" });
  }
  const room = await context.meetings.enter(scope);
  if (room === null) return failed({ code: "meeting.unknown" });
  const view = room.view(ownScope === null ? "guest" : "moderator");
  // the page of the record says itself what is missing, and goes on
  const isFile = query.format !== "view";
  const profile = isFile
    ? ((await fundingOfMeeting(context, scope)) as FundingProfile | null)
    : null;
  const publicity = publicityIn(profile, query.locale);
  if (!publicity.ok) return publicity;
  return ok(await writeRecord(view, query, publicity.value, context.now().getTime()));
}

const json = "application/json; charset=utf-8";

function told({ audience: _, joinCode: __, moveNotices: ___, ...record }: MeetingView) {
  return record;
}

async function writeRecord(
  view: MeetingView,
  { format, table, locale }: Asked,
  publicity: Publicity | null,
  madeAtMs: number,
): Promise<WrittenRecord> {
  const tables = meetingTables(view, locale);
  const funding = publicity === null ? [] : [publicityTable(publicity, locale)];
  switch (format) {
    case "view":
      return written(JSON.stringify(told(view)), json, `${view.title}.json`);
    case "json": {
      const text = JSON.stringify({ ...told(view), publicity }, null, 2);
      return written(text, json, `${view.title}.json`);
    }
    case "csv": {
      // Latvian and Lithuanian spreadsheets part columns by a semicolon, and need the mark.
      const delimiter = locale === "en" ? "," : ";";
      const main = writeCsv(exportTable(tables[table], locale, "UTC"), { delimiter, mark: true });
      // What the funder asks to be told stands below, after an empty line.
      const below = funding.flatMap((one) => [
        new TextEncoder().encode("\r\n"),
        writeCsv(exportTable(one, locale, "UTC"), { delimiter }),
      ]);
      const bytes = Buffer.concat([main, ...below]);
      const name = `${view.title} – ${tables[table].title}.csv`;
      return { bytes, mediaType: "text/csv; charset=utf-8", fileName: name };
    }
    case "xlsx": {
      const all = [...Object.values(tables), ...funding];
      const sheets = all.map((one) => exportTable(one, locale, "UTC"));
      const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
      return { bytes: writeXlsx(sheets), mediaType, fileName: `${view.title}.xlsx` };
    }
    case "pdf": {
      const bytes = await writePdf(meetingDocument(view, locale), { madeAtMs, publicity });
      return { bytes, mediaType: "application/pdf", fileName: `${view.title}.pdf` };
    }
    case "html":
      return page(documentHtml, view, publicity, locale, "html");
    case "document":
      return page(wordDocumentHtml, view, publicity, locale, "doc.html");
  }
}

function page(
  write: typeof documentHtml,
  view: MeetingView,
  publicity: Publicity | null,
  locale: Locale,
  ending: string,
): WrittenRecord {
  const text = write(meetingDocument(view, locale), publicity);
  return written(text, "text/html; charset=utf-8", `${view.title}.${ending}`);
}

function written(text: string, mediaType: string, fileName: string): WrittenRecord {
  return { bytes: new TextEncoder().encode(text), mediaType, fileName };
}

import type { WaitingThing } from "@talka/contract";
import { readText, type TranslatedText } from "@talka/exchange";
import { daysLookedBack, digestDue, firstDigestChoice, soonest, type WaitKind } from "@talka/lean";
import {
  formatDay,
  type Locale,
  type MailLine,
  mailWords,
  noticeSentence,
  translator,
  waitingSentence,
  writeMail,
} from "@talka/report";
import {
  asGate,
  asTenant,
  type DigestReader,
  findOrganisation,
  listDigestReaders,
  listNotices,
  type NoticeRow,
  offTokenOf,
  type TenantTransaction,
} from "@talka/storage";
import { rightsOf } from "../policies/rights-of.ts";
import { presentNames } from "../presenters/present-organisation.ts";
import { newToken } from "../secrets.ts";
import type { Services } from "../services.ts";
import { readWaiting } from "./home.ts";
import { localDay } from "./local-day.ts";
import type { Letter } from "./mail-post.ts";
import { noticeReader, recordOf } from "./notices.ts";
import { type Sending, sendOnce } from "./send-once.ts";
import { findTitles } from "./thread-titles.ts";

const zone = "Europe/Riga";
const dayMs = 86_400_000;
const mostNotices = 20;
const mostWaiting = 10;

/** What waits is named in a mail only where the name is that of a record of one's own house. */
const named: readonly WaitKind[] = [
  "idea-answer",
  "obstacle-answer",
  "trial-check",
  "standard-review",
  "card-review",
  "registrations-decide",
  "evaluation-opens",
  "evaluation-reminder",
  "evaluation-closes",
  "session",
];
/** Written by somebody who is not to be known: no word of it leaves the house. */
const neverNamed = ["observation", "meeting-group", "commitment"];

/** Sends the digests that are due; gives how many went out. */
export async function sendDigests(sending: Sending): Promise<number> {
  const { services } = sending;
  const at = { day: localDay(services.now()), hour: localHour(services.now()) };
  let sent = 0;
  for (const reader of await asGate(services.db, listDigestReaders)) {
    const occasion = digestDue(reader.choice ?? firstDigestChoice, at);
    if (occasion === null) continue;
    const key = {
      organisationId: reader.scope.organisationId,
      kind: "digest" as const,
      aboutId: reader.scope.organisationId,
      recipientId: reader.scope.personId,
      occasion,
    };
    if (await sendOnce(sending, key, () => composeDigest(services, reader))) sent++;
  }
  return sent;
}

/** The digest of a reader, or `null` where nothing waits and nothing has happened. */
export async function composeDigest(
  services: Services,
  reader: DigestReader,
): Promise<Letter | null> {
  const { scope } = reader;
  const locale = reader.locale as Locale;
  const choice = reader.choice ?? firstDigestChoice;
  const found = await asTenant(services.db, scope, (trx) => readDigest(services, trx, reader));
  if (found.waits.length + found.happened.length === 0) return null;
  const say = translator(mailWords, locale);
  const first = { ...choice, token: newToken() };
  const token = await asGate(services.db, (trx) => offTokenOf(trx, scope.personId, first));
  const baseUrl = services.config.baseUrl ?? "";
  const offUrl = `${baseUrl}/mail-off#${token}`;
  const mail = writeMail({
    locale,
    subject: say("digestSubject"),
    paragraphs: [say("hello")],
    lists: [
      { heading: say("waits"), lines: found.waits },
      { heading: say("news"), lines: found.happened },
    ].filter(({ lines }) => lines.length > 0),
    button: { label: say("open"), url: `${baseUrl}/` },
    footer: [say("why", { organisation: found.organisation })],
    off: { label: say("off"), url: offUrl },
  });
  return { to: reader.email, mail, offUrl };
}

async function readDigest(services: Services, trx: TenantTransaction, reader: DigestReader) {
  const locale = reader.locale as Locale;
  const { scope } = reader;
  const who = { scope, rights: rightsOf(reader.roles, reader.mayKeepNames) };
  const today = localDay(services.now());
  const waiting = await readWaiting({ context: services, trx, who, today });
  const near = waiting.filter((one) => soonest([one], today).length > 0).slice(0, mostWaiting);
  const lookBack = daysLookedBack((reader.choice ?? firstDigestChoice).digest) * dayMs;
  const since = reader.lastAt ?? new Date(services.now().getTime() - lookBack);
  const filter = { unseen: true, since, limit: mostNotices };
  const notices = await listNotices(trx, noticeReader(who), filter);
  const organisation = await findOrganisation(trx, scope.organisationId);
  return {
    waits: near.map((one) => waitingLine(one, locale)),
    happened: await noticeLines(trx, reader, notices),
    organisation: organisation === undefined ? "Talka" : presentNames(organisation)[locale],
  };
}

function waitingLine(thing: WaitingThing, locale: Locale): MailLine {
  const say = translator(mailWords, locale);
  const day = thing.on === null ? null : formatDay(Date.parse(thing.on), locale, "UTC");
  return {
    sentence: waitingSentence(thing, locale),
    title: named.includes(thing.kind) ? titleIn(thing.title, locale) : null,
    when: day === null ? null : say(thing.isOverdue ? "late" : "by", { day }),
  };
}

/** A notice carries words of others: a mail takes none of them, only the names of own records. */
async function noticeLines(
  trx: TenantTransaction,
  { scope, locale }: DigestReader,
  notices: readonly NoticeRow[],
): Promise<readonly MailLine[]> {
  const records = notices.flatMap(recordOf).filter(({ kind }) => !neverNamed.includes(kind));
  const titleOf = await findTitles(trx, scope, records);
  return notices.map((row) => {
    const about = records.find((one) => one.id === row.about_id && one.kind === row.about_kind);
    const found = about === undefined ? undefined : titleOf(about);
    const isOwn = found?.organisation_id === scope.organisationId;
    return {
      sentence: noticeSentence(row.kind, locale as Locale),
      title: isOwn ? titleIn(found?.title ?? null, locale as Locale) : null,
      when: null,
    };
  });
}

/** A plain or translated title in the reader's language. */
export function titleIn(title: unknown, locale: Locale): string | null {
  if (title === null || title === undefined) return null;
  return typeof title === "string" ? title : readText(title as TranslatedText, locale).text;
}

function localHour(at: Date): number {
  const hour = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", hour12: false });
  return Number(hour.format(at)) % 24;
}

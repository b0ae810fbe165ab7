import { reminderDue } from "@talka/exchange";
import {
  formatDay,
  formatInstant,
  type Locale,
  type MailDraft,
  mailWords,
  translator,
  writeMail,
} from "@talka/report";
import {
  asGate,
  listOfferMails,
  listRoundMails,
  markRoundReminded,
  type OfferMail,
  type RoundMail,
} from "@talka/storage";
import { dayIn } from "./day-in.ts";
import { titleIn } from "./digest.ts";
import type { Letter } from "./mail-post.ts";
import { type Sending, sendOnce } from "./send-once.ts";

/** Tells whoever is offered a place; gives how many letters went out. */
export async function sendOffers(sending: Sending): Promise<number> {
  const { db, now, config } = sending.services;
  let sent = 0;
  for (const row of await asGate(db, (trx) => listOfferMails(trx, now()))) {
    const key = {
      organisationId: row.organisation_id,
      kind: "offer" as const,
      aboutId: row.event_id,
      recipientId: row.registration_id,
      occasion: row.offered_until.toISOString(),
    };
    const letter = offerLetter(row, config.baseUrl ?? "");
    if (await sendOnce(sending, key, async () => letter)) sent++;
  }
  return sent;
}

/** Invites to rounds that are open, and reminds all who were invited; gives how many went out. */
export async function sendRounds(sending: Sending): Promise<number> {
  const { db, now, config } = sending.services;
  let sent = 0;
  const reminded = new Map<string, string>();
  for (const row of await asGate(db, listRoundMails)) {
    const today = dayIn(now(), row.zone);
    const days = { opensOn: row.opens_on, closesOn: row.closes_on };
    const due = reminderDue(days, today, row.reminded_on);
    const occasion = due ?? row.opens_on;
    const kind = due === null ? ("evaluation-open" as const) : ("evaluation-reminder" as const);
    const key = {
      organisationId: row.organisation_id,
      kind,
      aboutId: row.round_id,
      recipientId: row.registration_id,
      occasion,
    };
    const letter = roundLetter(row, due !== null, config.baseUrl ?? "");
    if (await sendOnce(sending, key, async () => letter)) sent++;
    if (due !== null) reminded.set(row.round_id, today);
  }
  for (const [roundId, day] of reminded) {
    await asGate(db, (trx) => markRoundReminded(trx, roundId, day));
  }
  return sent;
}

function offerLetter(row: OfferMail, baseUrl: string): Letter {
  const locale = row.locale as Locale;
  const say = translator(mailWords, locale);
  const time = formatInstant(row.offered_until.getTime(), locale, row.zone);
  return letterTo(row.email, {
    locale,
    subject: say("offerSubject"),
    paragraphs: [titleIn(row.title, locale) ?? "", say("offerText", { time })],
    button: { label: say("offerOpen"), url: `${baseUrl}/events/${row.event_id}` },
  });
}

function roundLetter(row: RoundMail, isReminder: boolean, baseUrl: string): Letter {
  const locale = row.locale as Locale;
  const say = translator(mailWords, locale);
  const kind = row.kind === "end" ? "end" : "later";
  const day = formatDay(Date.parse(row.closes_on), locale, "UTC");
  return letterTo(row.email, {
    locale,
    subject: say("roundSubject", { kind }),
    paragraphs: [
      titleIn(row.title, locale) ?? "",
      say("roundText", { kind, day }),
      say("roundPromise"),
      ...(isReminder ? [say("reminderText")] : []),
    ],
    button: { label: say("roundOpen"), url: `${baseUrl}/e/${row.code}` },
  });
}

function letterTo(
  to: string,
  draft: Pick<MailDraft, "locale" | "subject" | "paragraphs" | "button">,
): Letter {
  const footer = [translator(mailWords, draft.locale)("oneMail")];
  return { to, mail: writeMail({ ...draft, lists: [], footer, off: null }), offUrl: null };
}

import { sql } from "kysely";
import type { GateTransaction } from "../transactions.ts";

/** A place that somebody with an address is offered. */
export interface OfferMail {
  readonly organisation_id: string;
  readonly event_id: string;
  readonly registration_id: string;
  readonly email: string;
  readonly locale: string;
  readonly title: unknown;
  readonly offered_until: Date;
  readonly zone: string;
}

/** Offers that stand, of real organisations, to whoever has an address. */
export async function listOfferMails(
  trx: GateTransaction,
  now: Date,
): Promise<readonly OfferMail[]> {
  const { rows } = await sql<OfferMail>`
    select r.organisation_id, r.event_id, r.id as registration_id,
           coalesce(r.email, p.email) as email,
           coalesce(p.locale, case o.country when 'LT' then 'lt' else 'lv' end) as locale,
           e.title, r.offered_until, e.zone
    from event_registration r
    join event e on e.id = r.event_id
    join organisation o on o.id = r.for_organisation_id
    left join person p on p.id = r.person_id
    where r.state = 'offered' and r.offered_until > ${now} and e.state = 'announced'
      and coalesce(r.email, p.email) is not null
    order by r.offered_until, r.id`.execute(trx);
  return rows;
}

/** Somebody with an address who took part in what an open round asks about. */
export interface RoundMail {
  readonly organisation_id: string;
  readonly round_id: string;
  readonly registration_id: string;
  readonly email: string;
  readonly locale: string;
  readonly title: unknown;
  readonly code: string;
  readonly kind: string;
  readonly opens_on: string;
  readonly closes_on: string;
  readonly reminded_on: string | null;
  readonly zone: string;
}

/**
 * Whom open rounds ask, each address once. Only rounds that one link opens for all: links for one
 * answer each are given out by hand, so that no mail ties an answer to an address.
 */
export async function listRoundMails(trx: GateTransaction): Promise<readonly RoundMail[]> {
  const { rows } = await sql<RoundMail>`
    select distinct on (g.id, lower(coalesce(r.email, p.email)))
           v.organisation_id, g.id as round_id, r.id as registration_id,
           coalesce(r.email, p.email) as email,
           coalesce(p.locale, case o.country when 'LT' then 'lt' else 'lv' end) as locale,
           v.title, g.code, g.kind, g.opens_on::text as opens_on, g.closes_on::text as closes_on,
           g.reminded_on::text as reminded_on, v.zone
    from evaluation_round g
    join evaluation v on v.id = g.evaluation_id
    join event_registration r on r.organisation_id = v.organisation_id and (
      r.event_id = v.subject_id or r.event_id in
        (select d.event_id from training_day d where d.cycle_id = v.subject_id))
    join organisation o on o.id = r.for_organisation_id
    left join person p on p.id = r.person_id
    where g.state = 'open' and g.entry = 'open' and r.state = 'confirmed'
      and coalesce(r.email, p.email) is not null
    order by g.id, lower(coalesce(r.email, p.email)), r.id`.execute(trx);
  return rows;
}

/** Notes that all of a round were reminded. */
export async function markRoundReminded(
  trx: GateTransaction,
  roundId: string,
  day: string,
): Promise<void> {
  await trx
    .updateTable("evaluation_round")
    .set({ reminded_on: day })
    .where("id", "=", roundId)
    .where("state", "=", "open")
    .execute();
}

import { sql } from "kysely";
import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** One contact. */
export interface NewDemandSample {
  readonly id: string;
  readonly sampledOn: string;
  readonly serviceId: string | null;
  readonly channel: string;
  readonly class: string;
  readonly reason: string | null;
  readonly wanted: string;
  readonly minutes: number | null;
}

/** Keeps contacts; such as were sent before stay as they are. */
export async function insertDemandSamples(
  trx: TenantTransaction,
  scope: TenantScope,
  teamId: string,
  samples: readonly NewDemandSample[],
): Promise<void> {
  if (samples.length === 0) return;
  await trx
    .insertInto("demand_sample")
    .values(
      samples.map((sample) => ({
        id: sample.id,
        organisation_id: scope.organisationId,
        team_id: teamId,
        sampled_on: sample.sampledOn,
        service_id: sample.serviceId,
        channel: sample.channel,
        class: sample.class,
        reason: sample.reason,
        wanted: sample.wanted,
        minutes: sample.minutes,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Takes a contact back; nothing happens where there is none. */
export async function deleteDemandSample(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
): Promise<void> {
  await trx
    .deleteFrom("demand_sample")
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .execute();
}

/** Contacts that are alike, counted. */
export type DemandCellRow = Awaited<ReturnType<typeof countDemand>>[number];

/** Contacts of a team between two days, counted by day, channel, service, class and reason. */
export function countDemand(
  trx: TenantTransaction,
  scope: TenantScope,
  teamId: string,
  { from, to }: { readonly from: string; readonly to: string },
) {
  return trx
    .selectFrom("demand_sample")
    .select(["sampled_on", "channel", "service_id", "class", "reason"])
    .select(({ fn, cast }) => [
      cast<number>(fn.countAll(), "integer").as("count"),
      sql<number>`coalesce(sum(minutes), 0)::integer`.as("minutes"),
    ])
    .where("organisation_id", "=", scope.organisationId)
    .where("team_id", "=", teamId)
    .where("sampled_on", ">=", from)
    .where("sampled_on", "<=", to)
    .groupBy(["sampled_on", "channel", "service_id", "class", "reason"])
    .orderBy("sampled_on")
    .orderBy("channel")
    .orderBy("class")
    .orderBy("reason")
    .execute();
}

/** What people wanted, in their words, newest day first; at most 200. */
export function listDemandWords(
  trx: TenantTransaction,
  scope: TenantScope,
  teamId: string,
  { from, to }: { readonly from: string; readonly to: string },
) {
  return trx
    .selectFrom("demand_sample")
    .select(["wanted", "class", "reason", "sampled_on"])
    .where("organisation_id", "=", scope.organisationId)
    .where("team_id", "=", teamId)
    .where("sampled_on", ">=", from)
    .where("sampled_on", "<=", to)
    .where("wanted", "<>", "")
    .orderBy("sampled_on", "desc")
    .orderBy("id")
    .limit(200)
    .execute();
}

import type { DemoRegion } from "@talka/demo";
import { asGate, seedMembers, seedOrganisations, stableId } from "@talka/storage";
import type { Services } from "../services.ts";
import { seedDemoLog } from "./seed-demo-log.ts";

/** The id of a demo organisation. */
export function organisationIdOf(id: string): string {
  return stableId(`organisation:${id}`);
}

/** The id of a demo person. */
export function personIdOf(id: string): string {
  return stableId(`person:${id}`);
}

/**
 * Puts the demo region in place: organisations and people first, at once, then log by log. What is
 * there already stays as it is, so it may be begun again after it was killed.
 */
export async function seedDemo(services: Services, region: DemoRegion): Promise<void> {
  const known = new Set(region.organisations.map((organisation) => organisation.id));
  await asGate(services.db, async (trx) => {
    await seedOrganisations(
      trx,
      region.organisations.map((organisation) => ({
        id: organisationIdOf(organisation.id),
        kind: organisation.kind,
        country: organisation.country,
        name_lv: organisation.names.lv,
        name_lt: organisation.names.lt,
        name_en: organisation.names.en,
        code: organisation.code,
        parent_id:
          organisation.parent !== null && known.has(organisation.parent)
            ? organisationIdOf(organisation.parent)
            : null,
        valid_from: organisation.validFrom,
        valid_to: organisation.validTo,
        population_band: organisation.populationBand,
      })),
      region.organisations.flatMap((organisation) =>
        organisation.successors.map((successor) => ({
          from_id: organisationIdOf(organisation.id),
          to_id: organisationIdOf(successor.organisation),
          part_lv: successor.part?.lv ?? null,
          part_lt: successor.part?.lt ?? null,
          part_en: successor.part?.en ?? null,
        })),
      ),
    );
    await seedMembers(
      trx,
      region.people.map((person) => ({
        id: personIdOf(person.id),
        name: person.name,
        locale: person.locale,
        organisationId: organisationIdOf(person.organisation),
        roles: person.roles,
      })),
    );
  });
  for (const log of region.logs) {
    const keeper =
      region.people.find(
        (person) =>
          person.organisation === log.organisation && person.roles.includes("process-owner"),
      ) ?? region.people.find((person) => person.organisation === log.organisation);
    if (keeper === undefined) continue;
    const organisationId = organisationIdOf(log.organisation);
    const country = region.organisations.find((one) => one.id === log.organisation)?.country;
    await seedDemoLog(services, log, {
      organisationId,
      personId: personIdOf(keeper.id),
      locale: country === "LT" ? "lt" : "lv",
    });
  }
}

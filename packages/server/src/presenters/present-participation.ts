import type { ParticipationPage } from "@talka/contract";
import type { Participation } from "@talka/exchange";
import type { OrganisationRow, ParticipationRows } from "@talka/storage";
import { presentNames } from "./present-organisation.ts";

/** The figures of a project, and what the names in them are. */
export interface CountedParticipation {
  readonly participation: Participation;
  readonly from: string;
  readonly to: string;
  readonly events: ParticipationRows["events"];
  readonly organisations: readonly OrganisationRow[];
}

/** The figures with names; nobody of those counted is told. */
export function presentParticipation(counted: CountedParticipation): ParticipationPage {
  const { participation, from, to } = counted;
  const names = new Map(counted.organisations.map((one) => [one.id, presentNames(one)]));
  const nobody = { lv: "", lt: "", en: "" };
  const events = new Map(counted.events.map((one) => [one.id, one]));
  return {
    from,
    to,
    total: participation.total,
    byEvent: participation.byEvent.flatMap((line) => {
      const event = events.get(line.eventId);
      if (event === undefined) return [];
      const title = event.title as unknown as ParticipationPage["byEvent"][number]["title"];
      return [{ ...line, title, startsOn: event.starts_on, endsOn: event.ends_on }];
    }),
    byPeriod: participation.byPeriod,
    byCountry: participation.byCountry as ParticipationPage["byCountry"],
    byKind: participation.byKind as ParticipationPage["byKind"],
    byOrganisation: participation.byOrganisation.map(({ organisationId, countedIn, ...line }) => ({
      ...line,
      names: names.get(organisationId) ?? nobody,
      countedIn: countedIn.map((id) => names.get(id) ?? nobody),
    })),
  };
}

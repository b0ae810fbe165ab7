import type {
  NeighbourObstacle,
  ObservationPage,
  ObstaclePage,
  ObstacleSummary,
} from "@talka/contract";
import { PEOPLE_FLOOR } from "@talka/engine";
import type {
  EchoRow,
  listBallots,
  listCauses,
  listWhys,
  NeighbourObstacleRow,
  ObservationRow,
  ObstacleRow,
  OrganisationRow,
  SessionVoices,
} from "@talka/storage";

/** A note; nothing of who wrote it is known. */
export function presentObservation(row: ObservationRow): ObservationPage {
  return {
    id: row.id,
    processId: row.process_id,
    step: row.step,
    place: row.place,
    seen: row.seen,
    locale: row.locale as ObservationPage["locale"],
    noticedOn: row.noticed_on,
    howOften: row.how_often as ObservationPage["howOften"],
    feltBy: row.felt_by as ObservationPage["feltBy"],
    minutesLost: row.minutes_lost,
    tags: row.tags as unknown as ObservationPage["tags"],
    obstacleId: row.obstacle_id,
    hasPhoto: row.has_photo,
  };
}

/** Everything known of the obstacles of a house. */
export interface ShownObstacles {
  readonly ownId: string;
  readonly rows: readonly ObstacleRow[];
  readonly echoes: readonly EchoRow[];
  readonly neighbours: readonly NeighbourObstacleRow[];
  readonly organisations: ReadonlyMap<string, OrganisationRow>;
}

const namesOf = (row: { name_lv: string; name_lt: string; name_en: string }) => ({
  lv: row.name_lv,
  lt: row.name_lt,
  en: row.name_en,
});

/** One obstacle, with what was said of those that are carried on in it. */
export function presentObstacle(all: ShownObstacles, row: ObstacleRow): ObstacleSummary {
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const found = all.organisations.get(id);
      return found === undefined ? [] : [{ id, names: namesOf(found) }];
    });
  const family = [row, ...all.rows.filter((one) => one.merged_into === row.id)];
  const familyIds = new Set(family.map((one) => one.id));
  const sessions = family.flatMap((one) => (one.session as SessionVoices | null) ?? []);
  const have = new Set([
    ...sessions.flatMap((one) => one.has),
    ...all.echoes.filter((one) => familyIds.has(one.obstacle_id)).map((one) => one.id),
  ]);
  have.delete(all.ownId);
  return {
    id: row.id,
    title: row.title,
    cause: row.cause,
    withinPower: row.within_power as ObstacleSummary["withinPower"],
    level: row.level as ObstacleSummary["level"],
    tags: row.tags as unknown as ObstacleSummary["tags"],
    processName: row.process_name,
    place: {
      processId: row.process_id,
      analysisId: row.analysis_id,
      from: row.step_from,
      to: row.step_to,
      measured: row.measured,
    },
    notes: Number(row.notes ?? 0),
    sessions: sessions.map(({ meetingId, meetingTitle, groupId, cards, votes, has, solved }) => ({
      meetingId,
      meetingTitle,
      groupId,
      cards,
      votes,
      has: named(has),
      solved: named(solved),
    })),
    municipalities: named([...have]),
    mergedInto: row.merged_into,
    shared:
      row.shared_at === null
        ? null
        : {
            title: row.shared_title ?? "",
            tags: (row.shared_tags ?? []) as unknown as ObstacleSummary["tags"],
            at: row.shared_at.toISOString(),
          },
    revision: row.revision,
    changedAt: row.updated_at.toISOString(),
  };
}

/** A neighbour's obstacle, by what its coordinator let out. */
export function presentNeighbour(
  all: ShownObstacles,
  row: NeighbourObstacleRow,
): NeighbourObstacle {
  const echoes = all.echoes.filter((one) => one.obstacle_id === row.id);
  return {
    id: row.id,
    title: row.title,
    tags: row.tags as unknown as NeighbourObstacle["tags"],
    organisation: { id: row.organisation_id, names: namesOf(row) },
    echoes: echoes.length,
    saidByUs: echoes.some((one) => one.id === all.ownId),
  };
}

/** The obstacles of a house and of its neighbours. */
export function presentObstacles(all: ShownObstacles) {
  return {
    obstacles: all.rows.map((row) => presentObstacle(all, row)),
    neighbours: all.neighbours.map((row) => presentNeighbour(all, row)),
  };
}

/** One obstacle with what was said of its causes. */
export interface ShownObstacle {
  readonly all: ShownObstacles;
  readonly row: ObstacleRow;
  readonly observations: readonly ObservationRow[];
  readonly whys: Awaited<ReturnType<typeof listWhys>>;
  readonly causes: Awaited<ReturnType<typeof listCauses>>;
  readonly ballots: Awaited<ReturnType<typeof listBallots>>;
}

/** An obstacle's page. Marks are counted once enough people gave some. */
export function presentObstaclePage(shown: ShownObstacle): ObstaclePage {
  const { all, row, ballots } = shown;
  const isShown = ballots.length >= PEOPLE_FLOOR;
  const votesFor = (id: string) => ballots.filter((one) => one.cause_ids.includes(id)).length;
  return {
    ...presentObstacle(all, row),
    observations: shown.observations.map(presentObservation),
    merged: all.rows
      .filter((one) => one.merged_into === row.id)
      .map(({ id, title }) => ({ id, title })),
    mergedIntoTitle: all.rows.find((one) => one.id === row.merged_into)?.title ?? null,
    whys: shown.whys.map((one) => ({
      id: one.id,
      parentId: one.parent_id,
      text: one.text,
      ground: one.ground as ObstaclePage["whys"][number]["ground"],
    })),
    causes: shown.causes.map((one) => ({
      id: one.id,
      category: one.category as ObstaclePage["causes"][number]["category"],
      text: one.text,
      votes: isShown ? votesFor(one.id) : null,
    })),
    ballots: ballots.length,
  };
}

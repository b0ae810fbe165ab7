import type { ScenarioChange } from "../simulation/scenario/change.ts";
import type { SimulationModel } from "../simulation/simulation-model.ts";
import type { Move } from "./moves.ts";
import type { StaffNeed } from "./staff-need.ts";
import { type Stretch, type WeekStretches, weeksOfPerson } from "./weekly-roster.ts";
import { weekByNeeds } from "./weeks-by-needs.ts";

const SHIFTS = [-60, -30, 30, 60] as const;
const EARLIEST = 6 * 60;
const LATEST = 20 * 60;
/** Weeks more broken up are what was measured, not what was arranged: they are left alone. */
const MOST_STRETCHES = 3;
const LONGER_BY = 60;

/**
 * Other hours for each person, as many a week as now: the whole day earlier or later, lunch earlier
 * or later, one day longer and another shorter. Single days (holidays) stay.
 */
export function hourMoves(model: SimulationModel): Move[] {
  const moves: Move[] = [];
  for (const { id } of model.people) {
    const weeks = weeksOfPerson(model, id);
    const week = weeks.at(-1);
    if (week === undefined || weeks.length > 1) continue;
    const days = [...week.keys()].filter((day) => (week[day]?.length ?? 0) > 0);
    if (days.length === 0 || days.some((day) => week[day].length > MOST_STRETCHES)) continue;
    for (const other of otherWeeks(week, days)) {
      moves.push({
        kind: "hours",
        key: `hours ${id}`,
        changes: weekChanges(id, week, other),
        trains: null,
      });
    }
  }
  return moves;
}

function otherWeeks(week: WeekStretches, days: readonly number[]): WeekStretches[] {
  const found: WeekStretches[] = [];
  for (const by of SHIFTS) {
    found.push(mapDays(week, days, (day) => day.map((one) => moved(one, by))));
    if (days.some((day) => week[day].length === 2)) {
      found.push(mapDays(week, days, (day) => (day.length === 2 ? lunchMoved(day, by) : day)));
    }
  }
  for (const longer of days) {
    for (const shorter of days) {
      if (longer === shorter) continue;
      found.push(
        week.map((day, k) =>
          k === longer
            ? lengthened(day, LONGER_BY)
            : k === shorter
              ? lengthened(day, -LONGER_BY)
              : day,
        ),
      );
    }
  }
  return found.filter((other) => other.every((day) => day.every(isSensible)));
}

/**
 * One move a person whose hours do not keep to what they need: to a week that does. Together they are
 * the shortest way to a roster that meets the needs of hours.
 */
export function needMoves(model: SimulationModel, needs: readonly StaffNeed[]): Move[] {
  return model.people.flatMap(({ id }): Move[] => {
    const weeks = weeksOfPerson(model, id);
    const week = weeks.at(-1);
    if (week === undefined || weeks.length > 1) return [];
    const own = needs.filter(({ personId }) => personId === null || personId === id);
    const other = weekByNeeds(week, own);
    if (other === null) return [];
    const changes = weekChanges(id, week, other);
    return [{ kind: "hours", key: `hours ${id}`, changes, trains: null }];
  });
}

/** The changes that turn one week into another; days alike are named together, free ones last. */
function weekChanges(id: string, week: WeekStretches, other: WeekStretches): ScenarioChange[] {
  const who = { kind: "person", personId: id } as const;
  const alike = new Map<string, number[]>();
  const freed: number[] = [];
  other.forEach((day, weekday) => {
    const shape = JSON.stringify(day);
    if (shape === JSON.stringify(week[weekday])) return;
    if (day.length === 0) freed.push(weekday);
    else alike.set(shape, [...(alike.get(shape) ?? []), weekday]);
  });
  const worked = [...alike.values()].flatMap((weekdays): ScenarioChange[] => {
    const day = other[weekdays[0]];
    const fromMinute = day[0].fromMinute;
    const toMinute = day[day.length - 1].toMinute;
    return [
      { kind: "hours", who, shift: { weekdays, fromMinute, toMinute } },
      ...day.slice(1).map((next, k): ScenarioChange => {
        const stretch = { weekdays, fromMinute: day[k].toMinute, toMinute: next.fromMinute };
        return { kind: "block", who, purpose: "lunch", stretch };
      }),
    ];
  });
  if (freed.length === 0) return worked;
  const stretch = { weekdays: freed, fromMinute: 0, toMinute: 1440 };
  return [...worked, { kind: "block", who, purpose: "focus", stretch }];
}

function mapDays(
  week: WeekStretches,
  days: readonly number[],
  change: (day: readonly Stretch[]) => readonly Stretch[],
): WeekStretches {
  return week.map((day, k) => (days.includes(k) ? change(day) : day));
}

function moved({ fromMinute, toMinute }: Stretch, by: number): Stretch {
  return { fromMinute: fromMinute + by, toMinute: toMinute + by };
}

function lunchMoved([morning, afternoon]: readonly Stretch[], by: number): Stretch[] {
  return [
    { ...morning, toMinute: morning.toMinute + by },
    { ...afternoon, fromMinute: afternoon.fromMinute + by },
  ];
}

function lengthened(day: readonly Stretch[], by: number): Stretch[] {
  return day.map((one, k) =>
    k === day.length - 1 ? { ...one, toMinute: one.toMinute + by } : one,
  );
}

function isSensible({ fromMinute, toMinute }: Stretch): boolean {
  return toMinute - fromMinute >= 60 && fromMinute >= EARLIEST && toMinute <= LATEST;
}

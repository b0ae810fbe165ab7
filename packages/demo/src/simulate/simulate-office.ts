import {
  addOpenMinutes,
  clockOf,
  nextOpen,
  type OfficeClock,
  officeDays,
} from "../calendars/office-clock.ts";
import { minuteOf, minutesPerDay, weekdayOf } from "../calendars/wall-time.ts";
import { arrivalsOf } from "./arrivals.ts";
import { type Desks, openDesks } from "./desks.ts";
import type { Flow, WorkStep } from "./flow.ts";
import { FutureEvents } from "./future-events.ts";
import type { Office, OfficeRecord, ProcessPlan, RecordedStep, SimulatedCase } from "./office.ts";
import { type Random, randomFrom } from "./random.ts";
import { draw } from "./spread.ts";

/** First day and the day after the last one of every demo log. */
export const simulatedFrom = "2024-01-02";
export const simulatedTo = "2026-11-01";

/**
 * Runs an office through all its cases: what its record-keeping system would hold.
 *
 * The people are shared by all processes of the office. Steps that are not finished on the last day
 * are not recorded, so some cases stay open. The same office and seed give the same record.
 */
export function simulateOffice(office: Office, seed: number): OfficeRecord {
  const future = new FutureEvents();
  // People go on working past the end, so that the last cases do not hurry.
  const days = officeDays(office.calendar, simulatedFrom, "2027-12-31");
  const clock = clockOf(days);
  const desks = openDesks(office.staff, days, future);
  const random = randomFrom(seed).fork(office.organisation);
  const cases: (readonly SimulatedCase[])[] = [];
  const rows: (readonly RecordedStep[])[] = [];
  for (const process of office.processes) {
    const ownRandom = random.fork(process.id);
    const arrived = arrivalsOf(
      process,
      clock,
      simulatedFrom,
      simulatedTo,
      ownRandom.fork("arrivals"),
    );
    const recorded: RecordedStep[] = [];
    arrived.forEach((one, caseIndex) => {
      const context: CaseContext = {
        one,
        caseIndex,
        process,
        random: ownRandom.fork(one.caseId),
        holders: new Map(),
        record: (step) => recorded.push(step),
        future,
        desks,
        clock,
      };
      future.add(one.arrivedAt, () => {
        note(context, process.arrivalStep, one.arrivedAt);
        follow(process.flow, context, one.arrivedAt, () => {});
      });
    });
    cases.push(arrived);
    rows.push(recorded);
  }
  const end = minuteOf(simulatedTo);
  while (future.nextAt < end) future.run();
  return { cases, rows };
}

interface CaseContext {
  readonly one: SimulatedCase;
  readonly caseIndex: number;
  readonly process: ProcessPlan;
  /** Each case has a source of its own, so that one change in a plan leaves other cases alone. */
  readonly random: Random;
  /** Who holds the case in each role. */
  readonly holders: Map<string, number>;
  readonly record: (step: RecordedStep) => void;
  readonly future: FutureEvents;
  readonly desks: Desks;
  readonly clock: OfficeClock;
}

/** Takes a case through a flow from `now`; calls `then` with the minute at which it is through. */
function follow(flow: Flow, context: CaseContext, now: number, then: (at: number) => void): void {
  const { random, future, clock } = context;
  switch (flow.kind) {
    case "work":
      doWork(flow, context, now, then);
      return;
    case "sequence":
      followAll(flow.parts, 0, context, now, then);
      return;
    case "choice": {
      let left = random.uniform() * flow.branches.reduce((sum, { share }) => sum + share, 0);
      const branch = flow.branches.find(({ share }) => {
        left -= share;
        return left < 0;
      });
      follow((branch ?? flow.branches.at(-1)!).flow, context, now, then);
      return;
    }
    case "when": {
      const values: Readonly<Record<string, string | undefined>> = context.one.attributes;
      const chosen = values[flow.attribute] === flow.value ? flow.flow : flow.other;
      follow(chosen, context, now, then);
      return;
    }
    case "since": {
      const chosen = context.one.arrivedAt < minuteOf(flow.date) ? flow.before : flow.after;
      follow(chosen, context, now, then);
      return;
    }
    case "parallel": {
      let open = flow.parts.length;
      const joined = (at: number) => {
        open--;
        if (open === 0) then(at);
      };
      for (const part of flow.parts) follow(part, context, now, joined);
      return;
    }
    case "loop": {
      const round = (at: number, left: number): void => {
        follow(flow.body, context, at, (done) => {
          if (left > 0 && random.uniform() < flow.again) {
            follow(flow.redo, context, done, (redone) => round(redone, left - 1));
          } else then(done);
        });
      };
      round(now, flow.atMost);
      return;
    }
    case "outside": {
      const answered = now + Math.round(draw(flow.days, random) * minutesPerDay);
      const at = nextOpen(clock, answered);
      const registered = at === answered ? at : at + Math.floor(random.uniform() * 90);
      future.add(registered, () => {
        if (flow.step !== null) note(context, flow.step, registered);
        then(registered);
      });
      return;
    }
    case "departure": {
      let day = Math.floor(now / minutesPerDay) * minutesPerDay;
      let at = day + flow.atMinute;
      while (at < now || !flow.weekdays.includes(weekdayOf(day)) || nextOpen(clock, at) !== at) {
        day += minutesPerDay;
        at = day + flow.atMinute;
      }
      future.add(at, () => {
        note(context, flow.step, at);
        then(at);
      });
      return;
    }
  }
}

function followAll(
  parts: readonly Flow[],
  k: number,
  context: CaseContext,
  now: number,
  then: (at: number) => void,
): void {
  const part = parts[k];
  if (part === undefined) then(now);
  else follow(part, context, now, (at) => followAll(parts, k + 1, context, at, then));
}

function doWork(
  flow: WorkStep,
  context: CaseContext,
  now: number,
  then: (at: number) => void,
): void {
  const { random, process, one, holders } = context;
  const factor = flow.scaled
    ? (process.complexityFactors[one.attributes.complexity ?? ""] ?? 1)
    : 1;
  const minutes = Math.max(1, Math.round(draw(flow.minutes, random) * factor));
  const laidAside = flow.pickUpHours === null ? 0 : draw(flow.pickUpHours, random) * 60;
  const readyAt = laidAside < 1 ? now : addOpenMinutes(context.clock, now, Math.round(laidAside));
  context.future.add(readyAt, () =>
    context.desks.hand(
      {
        role: flow.role,
        minutes,
        sitting: flow.sitting,
        isUrgent:
          process.urgent !== null &&
          one.attributes[process.urgent.attribute] === process.urgent.value,
        worker: flow.keepsPerson ? (holders.get(flow.role) ?? -1) : -1,
        readyAt,
        done(worker, startAt, endAt) {
          holders.set(flow.role, worker);
          context.record({ caseIndex: context.caseIndex, step: flow.step, worker, startAt, endAt });
          then(endAt);
        },
      },
      readyAt,
    ),
  );
}

/** Records something that no person of the office did. */
function note(context: CaseContext, step: string, at: number): void {
  context.record({ caseIndex: context.caseIndex, step, worker: -1, startAt: at, endAt: at });
}

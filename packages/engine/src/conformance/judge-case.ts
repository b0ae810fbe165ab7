import type { EventLog } from "../log/event-log.ts";
import type { ProcessRule } from "./process-rule.ts";

/** How often a rule was kept, broken and not decided in one case. */
export interface JudgedCase {
  satisfied: number;
  violated: number;
  pending: number;
  /** Not to be judged because nobody is recorded. */
  unrecorded: number;
}

/** What is known of the case beside its events. */
export interface CaseStanding {
  readonly isOver: boolean;
  readonly observedUntilMs: number;
  /** Until when the second must be done, by the end of the first; `null` is any time. */
  readonly dueAtMs: ((fromMs: number) => number) | null;
}

/** Judges one case by one rule; `first` and `second` are activities of the log, −1 where unknown. */
export function judgeCase(
  log: EventLog,
  c: number,
  rule: ProcessRule,
  first: number,
  second: number,
  standing: CaseStanding,
): JudgedCase {
  const judged: JudgedCase = { satisfied: 0, violated: 0, pending: 0, unrecorded: 0 };
  switch (rule.kind) {
    case "exactly": {
      const count = eventsOf(log, c, first).length;
      if (count > rule.times || (standing.isOver && count < rule.times)) judged.violated++;
      else if (standing.isOver) judged.satisfied++;
      else judged.pending++;
      break;
    }
    case "not-together": {
      const has = [first, second].filter((a) => eventsOf(log, c, a).length > 0).length;
      if (has === 2) judged.violated++;
      else if (has === 1) judged[standing.isOver ? "satisfied" : "pending"]++;
      break;
    }
    case "four-eyes":
      judgeFourEyes(log, eventsOf(log, c, first), eventsOf(log, c, second), judged);
      break;
    default: {
      const firsts = eventsOf(log, c, first);
      const seconds = eventsOf(log, c, second);
      if (rule.kind !== "precedence") judgeResponse(log, firsts, seconds, standing, judged);
      if (rule.kind !== "response") judgePrecedence(log, firsts, seconds, standing, judged);
    }
  }
  return judged;
}

interface CaseEvent {
  readonly i: number;
  /** Events of one block cannot be ordered against each other. */
  readonly block: number;
}

function eventsOf(log: EventLog, c: number, a: number): readonly CaseEvent[] {
  const found: CaseEvent[] = [];
  let block = 0;
  for (let i = log.caseStart[c]; i < log.caseStart[c + 1]; i++) {
    if (log.tiedWithPrevious[i] === 0) block++;
    if (log.activity[i] === a) found.push({ i, block });
  }
  return found;
}

function judgeResponse(
  { endAtMs }: EventLog,
  firsts: readonly CaseEvent[],
  seconds: readonly CaseEvent[],
  { isOver, observedUntilMs, dueAtMs }: CaseStanding,
  judged: JudgedCase,
): void {
  for (const { i, block } of firsts) {
    const due = dueAtMs === null ? Number.POSITIVE_INFINITY : dueAtMs(endAtMs[i]);
    const answer = seconds.find((second) => second.block >= block);
    if (answer !== undefined) judged[endAtMs[answer.i] < due ? "satisfied" : "violated"]++;
    else judged[isOver || observedUntilMs >= due ? "violated" : "pending"]++;
  }
}

function judgePrecedence(
  { endAtMs }: EventLog,
  firsts: readonly CaseEvent[],
  seconds: readonly CaseEvent[],
  { dueAtMs }: CaseStanding,
  judged: JudgedCase,
): void {
  for (const { i, block } of seconds) {
    const reason = firsts.findLast((first) => first.block <= block);
    const isKept =
      reason !== undefined && (dueAtMs === null || endAtMs[i] < dueAtMs(endAtMs[reason.i]));
    judged[isKept ? "satisfied" : "violated"]++;
  }
}

function judgeFourEyes(
  { resource }: EventLog,
  firsts: readonly CaseEvent[],
  seconds: readonly CaseEvent[],
  judged: JudgedCase,
): void {
  if (firsts.length === 0) return;
  const who = ({ i }: CaseEvent) => resource?.[i] ?? -1;
  const before = new Set(firsts.map(who));
  for (const second of seconds) {
    const person = who(second);
    if (person >= 0 && before.has(person)) judged.violated++;
    else if (person < 0 || before.has(-1)) judged.unrecorded++;
    else judged.satisfied++;
  }
}

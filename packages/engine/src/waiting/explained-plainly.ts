import type { EventLog } from "../log/event-log.ts";
import { type WaitingCause, waitingCauses } from "../model/waiting-cause.ts";
import type { ExplainedWaiting, WaitingSettings } from "./explain-waiting.ts";

const HOUR = 3_600_000;

/**
 * The causes of {@link ExplainedWaiting} in hours, told again by asking of every single hour what
 * everybody did in it: slow, plain, and right only for logs in whole hours. For tests.
 */
export function explainPlainly(
  log: EventLog,
  { causes, readyAtMs, startAtMs }: ExplainedWaiting,
  { view, clockOf }: WaitingSettings,
): Record<WaitingCause, number[]> {
  const n = log.activity.length;
  const told = Object.fromEntries(
    waitingCauses.map((cause) => [cause, new Array<number>(n).fill(0)]),
  ) as Record<WaitingCause, number[]>;
  const works = [...log.activity.keys()];
  const who = (i: number) => log.resource?.[i] ?? -1;
  const ready = (i: number) => (Number.isNaN(readyAtMs[i]) ? startAtMs[i] : readyAtMs[i]);
  for (const i of works) {
    if (Number.isNaN(readyAtMs[i])) continue;
    const gathered = readyAtMs[i] + causes.batching[i];
    const could =
      view === "person"
        ? [who(i)]
        : works.filter((j) => log.activity[j] === log.activity[i]).map(who);
    for (let at = readyAtMs[i]; at < startAtMs[i]; at += HOUR) {
      const inHand = (person: number) =>
        works.filter((j) => who(j) === person && startAtMs[j] <= at && log.endAtMs[j] > at);
      const isOlder = (j: number) => ready(j) <= (view === "person" ? readyAtMs[i] : gathered);
      // Work begun before the batch was complete keeps the person until the last of it ends.
      const begun = works.filter((j) => who(j) === who(i) && startAtMs[j] < gathered);
      const keptUntil = Math.max(...begun.map((j) => log.endAtMs[j]), Number.NEGATIVE_INFINITY);
      const isOnDuty = (person: number) => clockOf(person)?.isOpen(at) ?? true;
      const onDuty = could.filter(isOnDuty);
      // Of a team those on duty count, and everybody where nobody is.
      const counted = view === "team" && onDuty.length > 0 ? onDuty : could;
      const hands = counted.map(inHand);
      const isBusy = hands.length > 0 && hands.every((works) => works.length > 0);
      const isContention =
        view === "person"
          ? at < keptUntil || hands.flat().some(isOlder)
          : hands.flat().every(isOlder);
      const cause: WaitingCause =
        at < gathered
          ? "batching"
          : isBusy
            ? isContention
              ? "contention"
              : "prioritisation"
            : onDuty.length > 0
              ? "extraneous"
              : "unavailability";
      told[cause][i] += 1;
    }
  }
  return told;
}

import { failed, ok, type Result } from "../result.ts";
import { type ColumnProfile, countsRows, profileColumns, sayTheSame } from "./column-profile.ts";
import { type ColumnPart, matchName } from "./column-words.ts";
import type { EventTable } from "./event-table.ts";
import { holdsOnlyDays, rankTimesOfDay } from "./guess-day-times.ts";
import type { GuessError, MappingGuess, PartChoice, RankedColumn } from "./mapping-guess.ts";
import { type KnownParts, rankColumns } from "./rank-columns.ts";

/** Below this, a part that a log can do without stays empty, and the column is an alternative. */
const OPTIONAL_FROM = 0.6;
const WORTH_OFFERING = 0.1;
/** Alternatives that a person is offered. */
const ALTERNATIVES = 5;

/**
 * Guesses what each column means from names (English, Latvian, Lithuanian, Russian; XES names
 * exactly) and from the first 20,000 rows. No column is used twice.
 *
 * @param zone For values without an offset; goes into the mapping as it is.
 * @param named Columns that a person has named: they are taken as they are, and no other part gets
 *   them.
 * @returns An error where no column can be the case, the activity or the end.
 * @throws {RangeError} if the table has no column of a name.
 */
export function guessMapping(
  table: EventTable,
  zone: string,
  named: ReadonlyMap<ColumnPart, string> = new Map(),
): Result<MappingGuess, GuessError> {
  const profiles = profileColumns(table);
  const profileOf = (name: string) => {
    const profile = profiles.find((one) => one.column.name === name);
    if (profile === undefined) throw new RangeError(`the table has no column ${name}`);
    return profile;
  };
  const taken = new Set([...named.values()].map(profileOf));
  const choices: PartChoice[] = [];

  const choose = (part: ColumnPart, known: KnownParts, atLeast: number) => {
    const given = named.get(part);
    if (given !== undefined) {
      choices.push({ part, column: given, confidence: 1, reasons: [], alternatives: [] });
      return profileOf(given);
    }
    const ranked = rankColumns(part, profiles, known);
    const free = ranked.filter((one) => !taken.has(one.profile));
    const best = free.find((one) => one.confidence >= atLeast);
    choices.push(choiceOf(part, best, free));
    if (best !== undefined) taken.add(best.profile);
    return best?.profile;
  };

  const chooseTime = (part: "end" | "start", day: ColumnProfile, end: ColumnProfile) => {
    if (!holdsOnlyDays(day)) return undefined;
    const ranked = rankTimesOfDay(profiles, part).filter((one) => !taken.has(one.profile));
    // Without a start of its own only a column that is named for it can be its time.
    const needsName = part === "start" && day === end;
    const best = needsName ? ranked.find((one) => one.reasons[0]?.code === "name.word") : ranked[0];
    choices.push(choiceOf(part === "end" ? "endTime" : "startTime", best, ranked));
    if (best !== undefined) taken.add(best.profile);
    return best?.profile;
  };

  const caseId = choose("case", {}, 0);
  if (caseId === undefined) return failed({ code: "mapping.no-case" });
  const activity = choose("activity", { caseId }, 0);
  if (activity === undefined) return failed({ code: "mapping.no-activity" });
  const end = choose("end", { caseId }, 0);
  if (end === undefined) return failed({ code: "mapping.no-end" });
  const known = { caseId, end };
  const chosenStart = choose("start", known, OPTIONAL_FROM);
  const endTime = chooseTime("end", end, end);
  const startTime = chooseTime("start", chosenStart ?? end, end);
  // Work of one day: its day in one column, its beginning and its end in two more.
  const start = chosenStart ?? (startTime === undefined ? undefined : end);
  const lifecycle = choose("lifecycle", known, OPTIONAL_FROM);
  const resource = choose("resource", known, OPTIONAL_FROM);
  const role = choose("role", known, OPTIONAL_FROM);
  const sequence = choose("sequence", known, OPTIONAL_FROM);

  const rest = profiles.filter((profile) => !taken.has(profile));
  const leftOut = rest.flatMap((profile) => {
    const reason = whyLeftOut(profile, [...taken]);
    return reason === null ? [] : [{ column: profile.column.name, reason }];
  });
  const out = new Set(leftOut.map((one) => one.column));
  return ok({
    mapping: {
      caseId: [caseId.column.name],
      activity: [activity.column.name],
      end: end.column.name,
      ...(endTime === undefined ? {} : { endTime: endTime.column.name }),
      start: start?.column.name,
      ...(startTime === undefined ? {} : { startTime: startTime.column.name }),
      resource: resource?.column.name,
      role: role?.column.name,
      lifecycle: lifecycle?.column.name,
      lifecycleMode: "pair",
      sequence: sequence?.column.name,
      attributes: rest.map((one) => one.column.name).filter((name) => !out.has(name)),
      zone,
      repairs: [],
    },
    choices,
    leftOut,
  });
}

function choiceOf(
  part: PartChoice["part"],
  best: RankedColumn | undefined,
  ranked: readonly RankedColumn[],
): PartChoice {
  const others = ranked.filter((one) => one !== best);
  // Two columns that fit almost alike: somebody should look.
  const isStandard = best?.reasons[0]?.code === "name.standard";
  const close = best !== undefined && !isStandard && others[0]?.confidence > best.confidence - 0.05;
  return {
    part,
    column: best?.column ?? null,
    confidence: best === undefined ? 0 : close ? best.confidence * 0.8 : best.confidence,
    reasons: best?.reasons ?? [],
    alternatives: others
      .filter((one) => one.confidence >= WORTH_OFFERING)
      .slice(0, ALTERNATIVES)
      .map(({ column, confidence, reasons }) => ({ column, confidence, reasons })),
  };
}

function whyLeftOut(profile: ColumnProfile, chosen: readonly ColumnProfile[]) {
  if (profile.filled === 0) return "empty" as const;
  if (chosen.some((one) => one.column.kind === profile.column.kind && equalNames(one, profile))) {
    return "same-as-chosen" as const;
  }
  const isNameless = /^column \d+$/.test(profile.column.name);
  const isNumber = isNameless || matchName("sequence", profile.column.name) !== null;
  return isNumber && countsRows(profile) ? ("counts-rows" as const) : null;
}

/** Two columns with the very same values, as exports that keep old and new names hold. */
function equalNames(a: ColumnProfile, b: ColumnProfile): boolean {
  return a.key.names.every((name, k) => b.key.names[k] === name) && sayTheSame(a, b);
}

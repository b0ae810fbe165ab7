import {
  type ColumnProfile,
  constantShare,
  countsRows,
  isConstant,
  notAfterShare,
  risingShare,
} from "./column-profile.ts";
import { type ColumnPart, matchName, type NameMatch } from "./column-words.ts";
import type { GuessReason, RankedColumn } from "./mapping-guess.ts";
import { isTransition } from "./pair-lifecycle.ts";

/** What is known already when a part is ranked. */
export interface KnownParts {
  readonly caseId?: ColumnProfile;
  readonly end?: ColumnProfile;
}

/** A ranked column with its profile. */
export type Candidate = RankedColumn & { readonly profile: ColumnProfile };

/** What a name says for a part; "date of start" names a date, but hardly that of the end. */
function matchPart(part: ColumnPart, name: string): NameMatch | null {
  const match = matchName(part, name);
  if (match === null || part !== "end") return match;
  const ofStart = matchName("start", name)?.strength ?? 0;
  return ofStart > match.strength ? { ...match, strength: match.strength * 0.3 } : match;
}

interface Evidence {
  /** 0–1, or `null` if the column cannot be this part. */
  readonly content: number | null;
  /** 0–1: what the contents leave of a name that speaks for the part; 1 if left out. */
  readonly trust?: number;
  readonly reasons: readonly GuessReason[];
}

/** Names weigh more than contents: people name columns, and contents often fit several parts. */
const NAME_WEIGHT = 0.65;

/** All columns that can be a part, best first; ties in file order. */
export function rankColumns(
  part: ColumnPart,
  profiles: readonly ColumnProfile[],
  known: KnownParts,
): readonly Candidate[] {
  return profiles
    .flatMap((profile): Candidate[] => {
      const match = matchPart(part, profile.column.name);
      if (profile.filled === 0 && !match?.standard) return [];
      if (profile.column.scope === "case" && part !== "case") return [];
      const { content, trust = 1, reasons } = evidenceOf(part, profile, profiles, known);
      if (content === null) return [];
      const name: GuessReason[] =
        match === null
          ? []
          : [{ code: match.standard ? "name.standard" : "name.word", word: match.word }];
      const confidence = match?.standard
        ? match.strength
        : NAME_WEIGHT * (match?.strength ?? 0) * trust + (1 - NAME_WEIGHT) * content;
      return [
        {
          profile,
          column: profile.column.name,
          confidence: Math.round(confidence * 100) / 100,
          reasons: [...name, ...reasons],
        },
      ];
    })
    .sort((a, b) => b.confidence - a.confidence);
}

function evidenceOf(
  part: ColumnPart,
  profile: ColumnProfile,
  profiles: readonly ColumnProfile[],
  known: KnownParts,
): Evidence {
  const isInstant = profile.column.kind === "instant";
  switch (part) {
    case "case":
      return isInstant ? IMPOSSIBLE : caseEvidence(profile, profiles);
    case "activity":
      return isInstant ? IMPOSSIBLE : activityEvidence(profile, known);
    case "end":
      return endEvidence(profile, profiles, known);
    case "start":
      return startEvidence(profile, known);
    case "resource":
    case "role":
      return isInstant ? IMPOSSIBLE : groupEvidence(profile, part === "role" ? 60 : 2000);
    case "lifecycle":
      return lifecycleEvidence(profile);
    case "sequence":
      return sequenceEvidence(profile, known);
  }
}

const IMPOSSIBLE: Evidence = { content: null, reasons: [] };

function caseEvidence(profile: ColumnProfile, profiles: readonly ColumnProfile[]): Evidence {
  const { distinct, filled, rows } = profile;
  const rowsEach = filled / distinct;
  const determines = profiles.filter(
    (other) => other !== profile && other.distinct > 1 && isConstant(other, profile),
  ).length;
  // A case has a handful of rows; a column of one value a row, or of few values, is something else.
  const repeats = rowsEach < 1.2 ? 0.1 : rowsEach <= 100 ? 1 : Math.max(0, 1 - rowsEach / 2000);
  // People and products repeat as cases do, but there are fewer of them.
  const wide = rows < 2 ? 1 : Math.min(1, Math.log(distinct) / Math.log(rows) / 0.6);
  const many = Math.min(1, distinct / 5) * (0.85 + 0.15 * wide);
  const content = (filled / rows) ** 2 * repeats * many * (0.8 + 0.2 * Math.min(1, determines));
  const reasons: GuessReason[] = [{ code: "content.repeats", distinct, rowsEach }];
  if (determines > 0) reasons.push({ code: "content.determines", columns: determines });
  return { content, reasons };
}

function activityEvidence(profile: ColumnProfile, { caseId }: KnownParts): Evidence {
  const { distinct, filled, rows } = profile;
  const varies = caseId === undefined ? 1 : 1 - constantShare(profile, caseId);
  const variesShare = Number.isNaN(varies) ? 1 : varies;
  const few = distinct < 2 ? 0.2 : Math.max(0, 1 - (distinct / filled) * 1.5);
  const written = profile.column.kind === "text" ? 1 : 0.4;
  const content = (filled / rows) * few * written * (0.3 + 0.7 * variesShare);
  return {
    content,
    reasons: [
      { code: "content.few-values", distinct, rows: filled },
      { code: "content.varies-in-case", share: variesShare },
    ],
  };
}

function endEvidence(
  profile: ColumnProfile,
  profiles: readonly ColumnProfile[],
  { caseId }: KnownParts,
): Evidence {
  if (profile.column.kind !== "instant") return IMPOSSIBLE;
  const rising = caseId === undefined ? 1 : risingShare(profile, caseId);
  const constant = caseId === undefined ? 0 : constantShare(profile, caseId);
  const share = Number.isNaN(rising) ? 1 : rising;
  // A date that stands still in a case is the case's own, whatever it is called.
  const stands = constant >= 0.98;
  // Of two dates of an event the later is its end.
  const isEarly = profiles.some(
    (other) =>
      other.column.kind === "instant" &&
      matchName("end", other.column.name) !== null &&
      notAfterShare(profile, other) === 1 &&
      notAfterShare(other, profile) < 0.9,
  );
  return {
    content:
      (profile.filled / profile.rows) *
      (0.4 + 0.6 * share) *
      (stands ? 0.3 : 1) *
      (isEarly ? 0.95 : 1),
    trust: stands ? 0.5 : 1,
    reasons: [
      { code: "content.instants", form: profile.column.form },
      { code: "content.rises-in-case", share },
    ],
  };
}

function startEvidence(profile: ColumnProfile, { end, caseId }: KnownParts): Evidence {
  if (profile.column.kind !== "instant" || end === undefined || profile === end) return IMPOSSIBLE;
  const share = notAfterShare(profile, end);
  const constant = caseId === undefined ? 0 : constantShare(profile, caseId);
  if (Number.isNaN(share) || share < 0.5 || constant === 1) return IMPOSSIBLE;
  return {
    content: (profile.filled / profile.rows) * share,
    reasons: [
      { code: "content.instants", form: profile.column.form },
      { code: "content.before-end", share },
    ],
  };
}

function groupEvidence({ distinct, filled, rows }: ColumnProfile, usual: number): Evidence {
  if (distinct === 0) return { content: 0, reasons: [] };
  const few = distinct <= usual && filled / distinct >= 2 ? 1 : 0.3;
  return {
    content: Math.sqrt(filled / rows) * few,
    reasons: [{ code: "content.few-values", distinct, rows: filled }],
  };
}

function lifecycleEvidence({ column, key, distinct }: ColumnProfile): Evidence {
  // One transition everywhere says nothing, unless the standard's name says what it is.
  const tells = distinct > 1 || matchName("lifecycle", column.name)?.standard === true;
  if (column.kind !== "text" || distinct > 20 || !tells) return IMPOSSIBLE;
  const share = key.names.filter(isTransition).length / key.names.length;
  if (share < 0.5) return IMPOSSIBLE;
  return { content: share, reasons: [{ code: "content.transitions", share }] };
}

function sequenceEvidence(profile: ColumnProfile, { caseId }: KnownParts): Evidence {
  // A number that counts the rows of the file is its order again: it would hide every tie.
  if (profile.column.kind !== "number" || caseId === undefined || countsRows(profile)) {
    return IMPOSSIBLE;
  }
  const share = risingShare(profile, caseId);
  if (!(share >= 0.9) || constantShare(profile, caseId) > 0.5) return IMPOSSIBLE;
  return { content: share, reasons: [{ code: "content.rises-in-case", share }] };
}

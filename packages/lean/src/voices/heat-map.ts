/** A step (`from` is `null`) or a hand-off, by the names of the records. */
export interface HeatPlace {
  readonly from: string | null;
  readonly to: string;
}

/** What the records show at a place. */
export interface MeasuredWaiting extends HeatPlace {
  /** How often a case waited there. */
  readonly n: number;
  readonly medianHours: number;
  readonly hoursAMonth: number;
}

/** What people said of a place. */
export interface VoicesAt extends HeatPlace {
  /** Notes, and cards of sessions. */
  readonly voices: number;
  /** Ids of municipalities that say they have it too. */
  readonly municipalities: readonly string[];
}

/**
 * agree: among the most said and the most waited at; said-little-waiting: much said, little waited;
 * waiting-unsaid: much waited, little said; neither.
 */
export type HeatVerdict = "agree" | "said-little-waiting" | "waiting-unsaid" | "neither";

/** A place with both. */
export interface HeatRow extends MeasuredWaiting {
  readonly voices: number;
  readonly municipalities: number;
  /** 1 for the most; places that tie share the mean of their ranks. */
  readonly waitingRank: number;
  readonly voicesRank: number;
  readonly verdict: HeatVerdict;
}

/** What is said beside what is waited. */
export interface HeatMap {
  /** Most hours a month first, ties by name. */
  readonly rows: readonly HeatRow[];
  /** Voices at places that the records do not have. */
  readonly elsewhere: number;
}

/**
 * Lays what people say over what the records show, place by place.
 *
 * @param kind steps: a voice at a hand-off counts at the step it leads to, since that is where a case
 *   then waits; handoffs: voices at a whole step stand elsewhere.
 * @returns A verdict compares ranks: "much" is the upper third of the places, and the two ranks must lie
 *   a third of the places apart to disagree. Where nobody said anything there is nothing to compare.
 */
export function heatMap(
  measured: readonly MeasuredWaiting[],
  said: readonly VoicesAt[],
  kind: "steps" | "handoffs",
): HeatMap {
  const gathered = new Map<string, { voices: number; municipalities: Set<string> }>();
  for (const place of measured) {
    gathered.set(keyOf(place, kind), { voices: 0, municipalities: new Set() });
  }
  let elsewhere = 0;
  for (const one of said) {
    const at = gathered.get(keyOf(one, kind));
    if (at === undefined) elsewhere += one.voices;
    else {
      at.voices += one.voices;
      for (const id of one.municipalities) at.municipalities.add(id);
    }
  }
  const voices = measured.map((place) => gathered.get(keyOf(place, kind))?.voices ?? 0);
  const voicesRanks = ranksOf(voices);
  const waitingRanks = ranksOf(measured.map((place) => place.hoursAMonth));
  const isSilent = voices.every((count) => count === 0);
  const third = Math.max(1, Math.ceil(measured.length / 3));
  const rows = measured.map((place, i): HeatRow => {
    const [waitingRank, voicesRank] = [waitingRanks[i] ?? 0, voicesRanks[i] ?? 0];
    const muchSaid = (voices[i] ?? 0) > 0 && voicesRank <= third;
    const muchWaited = place.hoursAMonth > 0 && waitingRank <= third;
    return {
      ...place,
      voices: voices[i] ?? 0,
      municipalities: gathered.get(keyOf(place, kind))?.municipalities.size ?? 0,
      waitingRank,
      voicesRank,
      verdict: isSilent ? "neither" : verdictOf(),
    };

    function verdictOf(): HeatVerdict {
      if (muchSaid && muchWaited) return "agree";
      if (muchSaid && waitingRank - voicesRank >= third) return "said-little-waiting";
      if (muchWaited && voicesRank - waitingRank >= third) return "waiting-unsaid";
      return "neither";
    }
  });
  const nameOf = (row: HeatRow) => `${row.from ?? ""} ${row.to}`;
  rows.sort((a, b) => b.hoursAMonth - a.hoursAMonth || (nameOf(a) < nameOf(b) ? -1 : 1));
  return { rows, elsewhere };
}

/** Names typed by hand find the step of the records whatever their case and spaces. */
function keyOf({ from, to }: HeatPlace, kind: "steps" | "handoffs"): string {
  const fold = (name: string) => name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
  return kind === "steps" ? fold(to) : `${from === null ? "" : fold(from)}\n${fold(to)}`;
}

/** Rank of each value, 1 for the largest; equal values share the mean of their ranks. */
function ranksOf(values: readonly number[]): readonly number[] {
  return values.map((value) => {
    let above = 0;
    let equal = 0;
    for (const other of values) {
      if (other > value) above++;
      else if (other === value) equal++;
    }
    return above + (equal + 1) / 2;
  });
}

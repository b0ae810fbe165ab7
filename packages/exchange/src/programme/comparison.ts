import { quantile } from "@talka/engine";
import type { Direction } from "./indicator.ts";

/** A figure of one organisation for one period. */
export interface Compared {
  readonly organisationId: string;
  /** `null`: missing. */
  readonly amount: number | null;
}

/** Whom a reader chose to be compared with, by what the directory knows of them. */
export const comparisonGroups = ["everyone", "size", "region", "country"] as const;
export type ComparisonGroup = (typeof comparisonGroups)[number];

/** What of an organisation decides to which group it belongs. */
export interface ComparedOrganisation {
  readonly id: string;
  readonly country: string;
  readonly parentId: string | null;
  readonly populationBand: string | null;
}

/** The figures of a group against one's own; nobody is named. */
export interface Comparison {
  readonly own: number | null;
  /** How many others have a figure. */
  readonly n: number;
  /** How many others have none. */
  readonly missing: number;
  readonly median: number | null;
  /** First and third quartile; `null` below five figures. */
  readonly quartiles: readonly [number, number] | null;
  /** Below five figures: the figures themselves, from small to large. */
  readonly figures: readonly number[] | null;
}

/** From so many figures on quartiles are told; below, the figures themselves. */
const FEW = 5;

/** The others of a group: of like size, of the same region or country, or everybody. */
export function groupOf(
  own: ComparedOrganisation,
  all: readonly ComparedOrganisation[],
  group: ComparisonGroup,
): readonly string[] {
  const isLike = (other: ComparedOrganisation): boolean => {
    switch (group) {
      case "everyone":
        return true;
      case "country":
        return other.country === own.country;
      case "region":
        return own.parentId !== null && other.parentId === own.parentId;
      case "size":
        return own.populationBand !== null && other.populationBand === own.populationBand;
    }
  };
  return all.filter((other) => other.id !== own.id && isLike(other)).map((other) => other.id);
}

/** One's own figure against those of a group, oneself not among them. */
export function compare(
  figures: readonly Compared[],
  ownId: string,
  groupIds: readonly string[],
): Comparison {
  const amountOf = new Map(figures.map((one) => [one.organisationId, one.amount]));
  const others = [...new Set(groupIds)].filter((id) => id !== ownId);
  const known = others.flatMap((id) => amountOf.get(id) ?? []).sort((a, b) => a - b);
  const isFew = known.length < FEW;
  return {
    own: amountOf.get(ownId) ?? null,
    n: known.length,
    missing: others.length - known.length,
    median: known.length === 0 || isFew ? null : quantile(known, 0.5),
    quartiles: isFew ? null : [quantile(known, 0.25), quantile(known, 0.75)],
    figures: isFew ? known : null,
  };
}

/** A place among figures: the same figure shares its places. */
export interface Rank {
  readonly from: number;
  readonly to: number;
  readonly of: number;
}

/**
 * The place of one's own figure among those of the group and one's own; only for whoever asks.
 * `null` where there is no own figure, nobody else has one, or neither way is better.
 */
export function rankOf(
  figures: readonly Compared[],
  ownId: string,
  groupIds: readonly string[],
  direction: Direction,
): Rank | null {
  const amountOf = new Map(figures.map((one) => [one.organisationId, one.amount]));
  const own = amountOf.get(ownId) ?? null;
  if (own === null || direction === "neither") return null;
  const others = [...new Set(groupIds)]
    .filter((id) => id !== ownId)
    .flatMap((id) => amountOf.get(id) ?? []);
  if (others.length === 0) return null;
  const isBetter = (one: number) => (direction === "higher" ? one > own : one < own);
  const better = others.filter(isBetter).length;
  const alike = others.filter((one) => one === own).length;
  return { from: better + 1, to: better + alike + 1, of: others.length + 1 };
}

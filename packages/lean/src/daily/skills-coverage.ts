/** Levels: 0 none, 1 learning, 2 with help, 3 alone, 4 teaches (domain §4.4). */
export const skillLevels = [0, 1, 2, 3, 4] as const;
/** From this level on somebody can do it without help. */
export const ableLevel = 3;
/** Fewer people than this who can do it is a risk. */
export const safeCoverage = 2;

/** A table of skills with holders of a role, who have codes and no names. */
export interface SkillsTable {
  readonly skills: readonly { readonly id: string; readonly name: string; readonly need: number }[];
  readonly holders: readonly { readonly id: string; readonly code: string }[];
  /** By skill and holder; 0 where nothing stands. */
  readonly levels: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What everybody sees of a skill: how many can do it, against need. */
export interface SkillCoverage {
  readonly id: string;
  readonly name: string;
  readonly need: number;
  /** Holders at level 3 or 4. */
  readonly able: number;
  /** How many are missing for the need; 0 where it is met. */
  readonly missing: number;
  /** Fewer than two can do it. */
  readonly isAtRisk: boolean;
}

/** Coverage of each skill in the order of the table; it holds no code and no single level. */
export function skillsCoverage({ skills, holders, levels }: SkillsTable): readonly SkillCoverage[] {
  return skills.map(({ id, name, need }) => {
    const able = holders.filter((holder) => (levels[id]?.[holder.id] ?? 0) >= ableLevel).length;
    return {
      id,
      name,
      need,
      able,
      missing: Math.max(0, need - able),
      isAtRisk: able < safeCoverage,
    };
  });
}

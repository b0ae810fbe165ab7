/** Who pays, and until when people are named. */
export interface Keeping {
  readonly fundingProfileId: string | null;
  readonly keepUntil: string | null;
}

/**
 * What changes with another funder: the day it asks for stands in, unless somebody chose a day.
 *
 * @param asked The day the funder before asked for.
 */
export function afterFunder(
  { keepUntil }: Keeping,
  asked: string | null,
  next: { readonly id: string; readonly keepUntil: string | null } | null,
): Keeping {
  const isOwn = keepUntil !== null && keepUntil !== asked;
  return {
    fundingProfileId: next?.id ?? null,
    keepUntil: isOwn ? keepUntil : (next?.keepUntil ?? null),
  };
}

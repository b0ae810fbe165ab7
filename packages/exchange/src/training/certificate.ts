/** What became of a certificate. */
export const certificateStates = ["valid", "withdrawn", "replaced"] as const;
export type CertificateState = (typeof certificateStates)[number];

/** All that checking a certificate ever tells. */
export const verificationAnswers = ["valid", "not-valid", "withdrawn"] as const;
export type VerificationAnswer = (typeof verificationAnswers)[number];

/** What is told of a certificate; `null`: there is none behind the link. */
export function verificationOf(state: CertificateState | null): VerificationAnswer {
  if (state === null) return "not-valid";
  return state === "valid" ? "valid" : "withdrawn";
}

/** The number on a certificate: year, then its place in the year, "2026-0007". */
export function certificateNumber(year: number, place: number): string {
  return `${year}-${String(place).padStart(4, "0")}`;
}

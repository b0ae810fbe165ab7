/** What becomes of an idea that one organisation takes from another (domain §2.3). */
export const borrowingStates = ["interested", "planning", "trying", "using", "stopped"] as const;
export type BorrowingState = (typeof borrowingStates)[number];

/** The states a borrowing may go to: forward, or to its stop. What has stopped stays so. */
export function nextBorrowingStates(from: BorrowingState): readonly BorrowingState[] {
  return from === "stopped" ? [] : borrowingStates.slice(borrowingStates.indexOf(from) + 1);
}

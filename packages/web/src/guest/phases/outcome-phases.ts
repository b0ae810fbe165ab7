// One piece, loaded once the page stands: looking back, talking, borrowing, promising, closing.

export { RefusedList } from "../session/RefusedList.tsx";
export { BeyondPhase } from "./BeyondPhase.tsx";
export { BorrowPhase } from "./BorrowPhase.tsx";
export { ClosePhase } from "./ClosePhase.tsx";
export { CommitPhase } from "./CommitPhase.tsx";
export { DiscussPhase } from "./DiscussPhase.tsx";
export { EarlierPhase } from "./EarlierPhase.tsx";
export { FactsPhase } from "./FactsPhase.tsx";

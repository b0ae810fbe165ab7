// One piece, loaded once the page stands: what one needs from the reveal to the vote.
export { CardWall } from "../cards/CardWall.tsx";
export { GroupPhase } from "../groups/GroupPhase.tsx";
export { MoveNotices } from "../session/MoveNotices.tsx";
export { VotePhase } from "../vote/VotePhase.tsx";

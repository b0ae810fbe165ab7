import { boardPart } from "./home/board-part.ts";
import { borrowingPart } from "./home/borrowing-part.ts";
import { eventPart } from "./home/event-part.ts";
import { guardPart } from "./home/guard-part.ts";
import { improvementPart } from "./home/improvement-part.ts";
import { memberPart } from "./home/member-part.ts";
import { ownPlacePart } from "./home/own-place-part.ts";
import { practicePart } from "./home/practice-part.ts";
import { programmePart } from "./home/programme-part.ts";
import { registrationPart } from "./home/registration-part.ts";
import { sessionPart } from "./home/session-part.ts";
import type { HomePart } from "./home-part.ts";

/** What the first page and the digest are put together from: one line a room. */
export const homeParts: readonly HomePart[] = [
  ownPlacePart,
  registrationPart,
  sessionPart,
  programmePart,
  eventPart,
  improvementPart,
  boardPart,
  practicePart,
  borrowingPart,
  memberPart,
  guardPart,
];

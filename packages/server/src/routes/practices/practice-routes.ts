import type { Route } from "../route.ts";
import { answerPracticeQuestionRoute } from "./answer-practice-question.ts";
import { answerVisitWishRoute } from "./answer-visit-wish.ts";
import { askAboutPracticeRoute } from "./ask-about-practice.ts";
import { askForVisitRoute } from "./ask-for-visit.ts";
import { checkPracticeRoute } from "./check-practice.ts";
import { createAdoptionRoute } from "./create-adoption.ts";
import { createPracticeRoute } from "./create-practice.ts";
import { deletePracticeRoute } from "./delete-practice.ts";
import { draftPracticeRoute } from "./draft-practice.ts";
import { getAdoptionRoute } from "./get-adoption.ts";
import { getPracticeRoute } from "./get-practice.ts";
import { listAdoptionsRoute } from "./list-adoptions.ts";
import { listPublicPracticesRoute } from "./list-public-practices.ts";
import { moveAdoptionRoute } from "./move-adoption.ts";
import { searchPracticesRoute } from "./search-practices.ts";
import { shareAdoptionRoute } from "./share-adoption.ts";
import { showPracticeRoute } from "./show-practice.ts";
import { stepPracticeRoute } from "./step-practice.ts";
import { updateAdoptionRoute } from "./update-adoption.ts";
import { updatePracticeRoute } from "./update-practice.ts";

/** Endpoints of practice cards and of what is borrowed. */
export const practiceRoutes: readonly Route[] = [
  searchPracticesRoute,
  createPracticeRoute,
  draftPracticeRoute,
  getPracticeRoute,
  updatePracticeRoute,
  deletePracticeRoute,
  stepPracticeRoute,
  showPracticeRoute,
  askAboutPracticeRoute,
  answerPracticeQuestionRoute,
  checkPracticeRoute,
  askForVisitRoute,
  answerVisitWishRoute,
  listPublicPracticesRoute,
  listAdoptionsRoute,
  createAdoptionRoute,
  getAdoptionRoute,
  updateAdoptionRoute,
  moveAdoptionRoute,
  shareAdoptionRoute,
];

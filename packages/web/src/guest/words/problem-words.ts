import type { Locale } from "@talka/report";
import { meetingProblems } from "../../api/meeting-problem-words.ts";
import type { ProblemCode } from "../../api/problem.ts";
import { lightCatalogue, lightTranslator } from "../parts/light-messages.ts";

const words = lightCatalogue({
  en: {
    ...meetingProblems.en,
    "network.unreachable": "The server cannot be reached. What you entered is kept.",
    "request.too-many": "Too many attempts. Wait a minute and try again.",
    other: "The server made a mistake. Nothing you entered is lost; try again.",
  },
  lv: {
    ...meetingProblems.lv,
    "network.unreachable": "Serveris nav sasniedzams. Ievadītais ir saglabāts.",
    "request.too-many": "Pārāk daudz mēģinājumu. Pagaidiet minūti un mēģiniet vēlreiz.",
    other: "Serveris kļūdījās. Ievadītais nav zudis; mēģiniet vēlreiz.",
  },
  lt: {
    ...meetingProblems.lt,
    "network.unreachable": "Serveris nepasiekiamas. Tai, ką įvedėte, išsaugota.",
    "request.too-many": "Per daug bandymų. Palaukite minutę ir bandykite dar kartą.",
    other: "Serveris suklydo. Tai, ką įvedėte, neprarasta; bandykite dar kartą.",
  },
});

/** Why something was refused, of what a guest can meet. */
export function guestProblem(code: ProblemCode, locale: Locale): string {
  const known = code in words.en ? (code as keyof typeof words.en) : "other";
  return lightTranslator(words, locale)(known);
}

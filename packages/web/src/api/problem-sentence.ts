import type { MissingPublicity } from "@talka/exchange";
import { catalogue, type Locale, missingPublicitySentence, translator } from "@talka/report";
import { dailyProblems } from "./daily-problem-words.ts";
import { eventProblems } from "./event-problem-words.ts";
import { leanProblems } from "./lean-problem-words.ts";
import { mapProblems } from "./map-problem-words.ts";
import { materialProblems } from "./material-problem-words.ts";
import { meetingProblems } from "./meeting-problem-words.ts";
import { newsProblems } from "./news-problem-words.ts";
import { practiceProblems } from "./practice-problem-words.ts";
import { ApiProblem, type ProblemCode } from "./problem.ts";
import { programmeProblems } from "./programme-problem-words.ts";
import { staffNeedProblems } from "./staff-need-problem-words.ts";
import { threadProblems } from "./thread-problem-words.ts";
import { trainingProblems } from "./training-problem-words.ts";
import { trialProblems } from "./trial-problem-words.ts";
import { voicesProblems } from "./voices-problem-words.ts";
import { whatIfProblems } from "./what-if-problem-words.ts";

const en = {
  "network.unreachable":
    "The server cannot be reached. Check the connection; what you entered is kept.",
  "request.invalid": "Something in the form is missing or not in the expected form.",
  "request.foreign-origin": "The request came from another address. Open Talka at its own address.",
  "request.too-large": "This is larger than the server accepts.",
  "request.too-many": "Too many attempts. Wait a minute and try again.",
  "request.unknown-path": "This server does not offer that.",
  "request.unsupported-media-type": "The server does not understand this kind of file.",
  "session.missing": "You are not signed in, or your session has ended. Sign in and try again.",
  "sign-in.refused": "E-mail and password do not match. Check both and try again.",
  "right.missing": "You do not have the right to do this. Ask your coordinator.",
  "password.wrong": "The current password is not right.",
  "password.too-common": "This password is on lists of common passwords. Choose another one.",
  "setup.closed": "This installation has been set up already.",
  "invitation.unknown": "There is no such invitation. Check that the whole link was copied.",
  "invitation.expired": "The invitation has expired. Ask for a new one.",
  "invitation.used": "The invitation has been used already. Sign in instead.",
  "person.e-mail-taken": "There is an account with this e-mail already. Sign in instead.",
  "person.unknown": "There is no such person.",
  "member.unknown": "There is no such member.",
  "member.last-coordinator":
    "This is the last coordinator. Make somebody else a coordinator first.",
  "organisation.unknown": "There is no such organisation.",
  "event-log.unknown": "There is no such log, or it belongs to another organisation.",
  "event-log.deleted": "This log has been deleted.",
  "event-log.no-events": "The events of this log have not arrived yet.",
  "event-log.has-events": "The events of this log are there already.",
  "event-log.not-arrow": "The events were damaged on their way. Save once more.",
  "event-log.checksum": "The events were damaged on their way. Save once more.",
  "analysis.unknown": "There is no such analysis, or it is not shared with you.",
  "analysis.version-unknown": "There is no such version.",
  "analysis.version-conflict": "Somebody else has saved a newer version. Open it before saving.",
  "mapping.unknown": "No file of this kind has been read before.",
  "session.unknown": "This session has ended already.",
  ...meetingProblems.en,
  ...materialProblems.en,
  ...threadProblems.en,
  ...trainingProblems.en,
  ...voicesProblems.en,
  ...eventProblems.en,
  ...dailyProblems.en,
  ...leanProblems.en,
  ...mapProblems.en,
  ...staffNeedProblems.en,
  ...whatIfProblems.en,
  ...practiceProblems.en,
  ...trialProblems.en,
  ...newsProblems.en,
  ...programmeProblems.en,
  "demo.off": "The demo is switched off.",
  "demo.person-unknown": "There is no such demo person.",
  "server.failed": "The server made a mistake. Nothing you entered is lost; try again.",
  "server.not-ready": "The server is still starting. Try again in a moment.",
} satisfies Record<ProblemCode, string>;

const words = catalogue({
  en,
  lv: {
    "network.unreachable":
      "Serveris nav sasniedzams. Pārbaudiet savienojumu; ievadītais ir saglabāts.",
    "request.invalid": "Kaut kas veidlapā trūkst vai nav gaidītajā formā.",
    "request.foreign-origin":
      "Pieprasījums nāca no citas adreses. Atveriet Talku tās pašas adresē.",
    "request.too-large": "Tas ir lielāks, nekā serveris pieņem.",
    "request.too-many": "Pārāk daudz mēģinājumu. Pagaidiet minūti un mēģiniet vēlreiz.",
    "request.unknown-path": "Šis serveris to nepiedāvā.",
    "request.unsupported-media-type": "Serveris nesaprot šāda veida failu.",
    "session.missing":
      "Jūs neesat pierakstījies vai sesija ir beigusies. Pierakstieties un mēģiniet vēlreiz.",
    "sign-in.refused": "E-pasts un parole nesader. Pārbaudiet abus un mēģiniet vēlreiz.",
    "right.missing": "Jums nav tiesību to darīt. Vērsieties pie sava koordinatora.",
    "password.wrong": "Pašreizējā parole nav pareiza.",
    "password.too-common": "Šī parole ir bieži lietoto paroļu sarakstos. Izvēlieties citu.",
    "setup.closed": "Šī instalācija jau ir iekārtota.",
    "invitation.unknown": "Tāda uzaicinājuma nav. Pārbaudiet, vai saite nokopēta visa.",
    "invitation.expired": "Uzaicinājuma termiņš ir beidzies. Lūdziet jaunu.",
    "invitation.used": "Uzaicinājums jau ir izmantots. Pierakstieties.",
    "person.e-mail-taken": "Konts ar šādu e-pastu jau ir. Pierakstieties.",
    "person.unknown": "Tādas personas nav.",
    "member.unknown": "Tāda dalībnieka nav.",
    "member.last-coordinator":
      "Šis ir pēdējais koordinators. Vispirms ieceliet par koordinatoru kādu citu.",
    "organisation.unknown": "Tādas organizācijas nav.",
    "event-log.unknown": "Tāda žurnāla nav, vai tas pieder citai organizācijai.",
    "event-log.deleted": "Šis žurnāls ir dzēsts.",
    "event-log.no-events": "Šī žurnāla notikumi vēl nav saņemti.",
    "event-log.has-events": "Šī žurnāla notikumi jau ir saņemti.",
    "event-log.not-arrow": "Notikumi ceļā tika bojāti. Saglabājiet vēlreiz.",
    "event-log.checksum": "Notikumi ceļā tika bojāti. Saglabājiet vēlreiz.",
    "analysis.unknown": "Tādas analīzes nav, vai ar jums tā nav kopīgota.",
    "analysis.version-unknown": "Tādas versijas nav.",
    "analysis.version-conflict":
      "Kāds cits ir saglabājis jaunāku versiju. Pirms saglabāšanas atveriet to.",
    "mapping.unknown": "Šāda veida fails iepriekš nav lasīts.",
    "session.unknown": "Šī sesija jau ir beigusies.",
    ...meetingProblems.lv,
    ...materialProblems.lv,
    ...threadProblems.lv,
    ...trainingProblems.lv,
    ...voicesProblems.lv,
    ...eventProblems.lv,
    ...dailyProblems.lv,
    ...leanProblems.lv,
    ...mapProblems.lv,
    ...staffNeedProblems.lv,
    ...whatIfProblems.lv,
    ...practiceProblems.lv,
    ...trialProblems.lv,
    ...newsProblems.lv,
    ...programmeProblems.lv,
    "demo.off": "Demonstrācija ir izslēgta.",
    "demo.person-unknown": "Tādas demonstrācijas personas nav.",
    "server.failed": "Serveris kļūdījās. Ievadītais nav zudis; mēģiniet vēlreiz.",
    "server.not-ready": "Serveris vēl tikai ieslēdzas. Mēģiniet pēc brīža.",
  },
  lt: {
    "network.unreachable": "Serveris nepasiekiamas. Patikrinkite ryšį; tai, ką įvedėte, išsaugota.",
    "request.invalid": "Formoje kažko trūksta arba kas nors įrašyta netinkamai.",
    "request.foreign-origin": "Užklausa atėjo iš kito adreso. Atverkite Talką jos pačios adresu.",
    "request.too-large": "Tai daugiau, nei serveris priima.",
    "request.too-many": "Per daug bandymų. Palaukite minutę ir bandykite dar kartą.",
    "request.unknown-path": "Šis serveris to nesiūlo.",
    "request.unsupported-media-type": "Serveris nesupranta tokio failo.",
    "session.missing":
      "Nesate prisijungę arba sesija baigėsi. Prisijunkite ir bandykite dar kartą.",
    "sign-in.refused":
      "El. paštas ir slaptažodis nesutampa. Patikrinkite abu ir bandykite dar kartą.",
    "right.missing": "Neturite teisės to daryti. Kreipkitės į savo koordinatorių.",
    "password.wrong": "Dabartinis slaptažodis neteisingas.",
    "password.too-common":
      "Šis slaptažodis yra dažniausių slaptažodžių sąrašuose. Pasirinkite kitą.",
    "setup.closed": "Ši sistema jau parengta.",
    "invitation.unknown": "Tokio kvietimo nėra. Patikrinkite, ar nukopijuota visa nuoroda.",
    "invitation.expired": "Kvietimo galiojimas baigėsi. Paprašykite naujo.",
    "invitation.used": "Kvietimas jau panaudotas. Prisijunkite.",
    "person.e-mail-taken": "Paskyra su šiuo el. paštu jau yra. Prisijunkite.",
    "person.unknown": "Tokio asmens nėra.",
    "member.unknown": "Tokio nario nėra.",
    "member.last-coordinator":
      "Tai paskutinis koordinatorius. Pirmiausia paskirkite koordinatoriumi ką nors kitą.",
    "organisation.unknown": "Tokios organizacijos nėra.",
    "event-log.unknown": "Tokio žurnalo nėra arba jis priklauso kitai organizacijai.",
    "event-log.deleted": "Šis žurnalas ištrintas.",
    "event-log.no-events": "Šio žurnalo įvykiai dar negauti.",
    "event-log.has-events": "Šio žurnalo įvykiai jau gauti.",
    "event-log.not-arrow": "Įvykiai pakeliui buvo sugadinti. Įrašykite dar kartą.",
    "event-log.checksum": "Įvykiai pakeliui buvo sugadinti. Įrašykite dar kartą.",
    "analysis.unknown": "Tokios analizės nėra arba ji su jumis nebendrinama.",
    "analysis.version-unknown": "Tokios versijos nėra.",
    "analysis.version-conflict":
      "Kažkas kitas įrašė naujesnę versiją. Prieš įrašydami atverkite ją.",
    "mapping.unknown": "Tokio pavidalo failas dar nebuvo skaitytas.",
    "session.unknown": "Ši sesija jau baigėsi.",
    ...meetingProblems.lt,
    ...materialProblems.lt,
    ...threadProblems.lt,
    ...trainingProblems.lt,
    ...voicesProblems.lt,
    ...eventProblems.lt,
    ...dailyProblems.lt,
    ...leanProblems.lt,
    ...mapProblems.lt,
    ...staffNeedProblems.lt,
    ...whatIfProblems.lt,
    ...practiceProblems.lt,
    ...trialProblems.lt,
    ...newsProblems.lt,
    ...programmeProblems.lt,
    "demo.off": "Demonstracija išjungta.",
    "demo.person-unknown": "Tokio demonstracijos asmens nėra.",
    "server.failed": "Serveris suklydo. Tai, ką įvedėte, neprarasta; bandykite dar kartą.",
    "server.not-ready": "Serveris dar tik įsijungia. Pabandykite po akimirkos.",
  },
});

/** What went wrong with a request and what to do, in the reader's language. */
export function problemSentence(error: unknown, locale: Locale): string {
  const code = error instanceof ApiProblem ? error.code : "server.failed";
  const missing = missingPublicityOf(error);
  if (missing !== null) return missingPublicitySentence(missing, locale);
  return translator(words, locale)(code in en ? code : "server.failed");
}

/** What a funding profile lacks, where this is why something may not be published. */
function missingPublicityOf(error: unknown): MissingPublicity | null {
  if (!(error instanceof ApiProblem) || error.code !== "publicity.missing") return null;
  const { locale, parts } = error.detail;
  return {
    code: "publicity.missing",
    locale: locale as MissingPublicity["locale"],
    parts: String(parts).split(",") as unknown as MissingPublicity["parts"],
  };
}

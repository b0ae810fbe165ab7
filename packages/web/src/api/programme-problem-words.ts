import type { ErrorCode } from "@talka/contract";

type ProgrammeCode = Extract<
  ErrorCode,
  | `funding-profile.${string}`
  | `project.${string}`
  | `cycle.${string}`
  | `indicator.${string}`
  | `publicity.${string}`
>;
type Sentences = Readonly<Record<ProgrammeCode, string>>;

const en: Sentences = {
  "funding-profile.unknown": "There is no such funding profile.",
  "funding-profile.in-use":
    "Projects or events name this funding profile; without it they would lose their publicity.",
  "project.unknown": "There is no such project, or your organisation does not take part in it.",
  "project.partners":
    "Check the partners: your organisation leads, nobody stands twice, and nobody leaves before coming.",
  "project.group-unknown": "There is no such working group.",
  "project.groups-full": "A project has at most 50 working groups.",
  "project.in-use": "Cycles, indicators or events belong to this project. It cannot be deleted.",
  "cycle.unknown": "There is no such cycle.",
  "cycle.input-unknown": "There is no such input any more.",
  "indicator.unknown": "There is no such indicator.",
  "indicator.value-unknown": "There is no such value any more.",
  "indicator.period": "The period does not fit how often this indicator is measured.",
  "indicator.provisional-public": "A provisional value cannot be public. Set it to local first.",
  "publicity.missing":
    "This cannot be published: the funding profile lacks a part in this language. Complete it first.",
};
const lv: Sentences = {
  "funding-profile.unknown": "Tāda finansējuma apraksta nav.",
  "funding-profile.in-use":
    "Uz šo finansējuma aprakstu atsaucas projekti vai pasākumi; bez tā tie zaudētu publicitāti.",
  "project.unknown": "Tāda projekta nav, vai jūsu organizācija tajā nepiedalās.",
  "project.partners":
    "Pārbaudiet partnerus: vada jūsu organizācija, neviens nav minēts divreiz un neviens nebeidz pirms sākuma.",
  "project.group-unknown": "Tādas darba grupas nav.",
  "project.groups-full": "Projektam ir ne vairāk kā 50 darba grupas.",
  "project.in-use": "Šim projektam ir cikli, rādītāji vai pasākumi. To nevar dzēst.",
  "cycle.unknown": "Tāda cikla nav.",
  "cycle.input-unknown": "Šī ieguldījuma vairs nav.",
  "indicator.unknown": "Tāda rādītāja nav.",
  "indicator.value-unknown": "Šīs vērtības vairs nav.",
  "indicator.period": "Periods neatbilst tam, cik bieži šo rādītāju mēra.",
  "indicator.provisional-public":
    "Provizoriska vērtība nevar būt publiska. Vispirms mainiet statusu uz „vietēja”.",
  "publicity.missing":
    "To nevar publicēt: finansējuma aprakstā šajā valodā kaut kā trūkst. Vispirms papildiniet to.",
};
const lt: Sentences = {
  "funding-profile.unknown": "Tokio finansavimo aprašo nėra.",
  "funding-profile.in-use":
    "Šį finansavimo aprašą naudoja projektai ar renginiai; be jo jie netektų viešinimo.",
  "project.unknown": "Tokio projekto nėra arba jūsų organizacija jame nedalyvauja.",
  "project.partners":
    "Patikrinkite partnerius: vadovauja jūsų organizacija, nė vienas neįrašytas du kartus ir nė vienas nebaigia anksčiau, nei pradeda.",
  "project.group-unknown": "Tokios darbo grupės nėra.",
  "project.groups-full": "Projektas turi ne daugiau kaip 50 darbo grupių.",
  "project.in-use":
    "Šiam projektui priklauso ciklai, rodikliai ar renginiai. Jo ištrinti negalima.",
  "cycle.unknown": "Tokio ciklo nėra.",
  "cycle.input-unknown": "Šio indėlio nebėra.",
  "indicator.unknown": "Tokio rodiklio nėra.",
  "indicator.value-unknown": "Šios reikšmės nebėra.",
  "indicator.period": "Laikotarpis neatitinka to, kaip dažnai šis rodiklis matuojamas.",
  "indicator.provisional-public":
    "Preliminari reikšmė negali būti vieša. Pirmiausia pakeiskite būseną į „vietinė“.",
  "publicity.missing":
    "To paskelbti negalima: finansavimo apraše šia kalba trūksta dalies. Pirmiausia jį papildykite.",
};

/** What went wrong with the programme, by code. */
export const programmeProblems = { en, lv, lt } as const;

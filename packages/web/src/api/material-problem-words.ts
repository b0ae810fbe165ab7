import type { ErrorCode } from "@talka/contract";

type MaterialCode = Extract<
  ErrorCode,
  `material.${string}` | `subject.${string}` | `evaluation.${string}` | `borrowing.${string}`
>;
type Sentences = Readonly<Record<MaterialCode, string>>;

const en: Sentences = {
  "material.unknown": "There is no such material, or it is not shown to you.",
  "material.file-unknown": "There is no such file, or it is not shown to you.",
  "material.subject-unknown": "What you attach this to is not there, or is not shown to you.",
  "material.visibility-refused":
    "Only somebody who runs events or projects may show this outside your organisation. Keep it for your own organisation, or ask your coordinator.",
  "material.people-unsaid": "Say of a photograph that nobody is on it, or that consent is noted.",
  "material.too-large": "This file is larger than the server takes.",
  "material.offset": "The upload is at another place already. Continue it.",
  "material.part-damaged": "A part was damaged on its way. Continue the upload.",
  "material.incomplete": "Not all of the file has arrived. Continue the upload.",
  "material.checksum": "The file was damaged on its way. Upload it once more.",
  "material.type-refused":
    "This kind of file is not taken. Save it as PDF, PowerPoint, Word, Excel, OpenDocument, PNG, JPEG, WebP, MP4, text or CSV; without macros.",
  "material.no-space": "The server's disk is full. What arrived is kept; tell your administrator.",
  "material.range": "The file is shorter than that.",
  "subject.unknown": "There is no such event or session in your organisation.",
  "evaluation.unknown": "There is no such evaluation in your organisation.",
  "evaluation.exists": "This is being evaluated already.",
  "evaluation.round-closed": "This round is closed; nothing can be changed any more.",
  "evaluation.round-not-open": "This round is not open.",
  "evaluation.results-hidden": "Results are hidden until the round is closed.",
  "evaluation.days-wrong":
    "The last day must not be before the first, nor over already; a round with answers cannot open later.",
  "evaluation.entry-fixed": "How people enter cannot be changed once somebody has answered.",
  "borrowing.unknown": "There is no such record in your organisation.",
  "borrowing.own-idea": "An idea is borrowed from another organisation.",
  "borrowing.state-refused": "A record goes forward or stops; it does not go back.",
  "borrowing.reason-missing": "Write why it stopped: that helps others as much as a success.",
};

const lv: Sentences = {
  "material.unknown": "Tāda materiāla nav, vai jums to nerāda.",
  "material.file-unknown": "Tāda faila nav, vai jums to nerāda.",
  "material.subject-unknown": "Tā, kam to pievienojat, nav, vai jums to nerāda.",
  "material.visibility-refused":
    "Ārpus organizācijas to drīkst rādīt tikai tas, kurš vada pasākumus vai projektus. Atstājiet savai organizācijai vai lūdziet koordinatoru.",
  "material.people-unsaid":
    "Par fotogrāfiju pasakiet, ka tajā nav cilvēku vai ka piekrišana ir atzīmēta.",
  "material.too-large": "Šis fails ir lielāks, nekā serveris pieņem.",
  "material.offset": "Augšupielāde jau ir citā vietā. Turpiniet to.",
  "material.part-damaged": "Daļa ceļā tika bojāta. Turpiniet augšupielādi.",
  "material.incomplete": "Fails vēl nav saņemts viss. Turpiniet augšupielādi.",
  "material.checksum": "Fails ceļā tika bojāts. Augšupielādējiet to vēlreiz.",
  "material.type-refused":
    "Šāda veida failu nepieņem. Saglabājiet to kā PDF, PowerPoint, Word, Excel, OpenDocument, PNG, JPEG, WebP, MP4, tekstu vai CSV; bez makro.",
  "material.no-space":
    "Servera disks ir pilns. Saņemtais ir saglabāts; paziņojiet administratoram.",
  "material.range": "Fails ir īsāks.",
  "subject.unknown": "Tāda pasākuma vai sesijas jūsu organizācijā nav.",
  "evaluation.unknown": "Tāda izvērtējuma jūsu organizācijā nav.",
  "evaluation.exists": "To jau izvērtē.",
  "evaluation.round-closed": "Šī kārta ir slēgta; neko vairs nevar mainīt.",
  "evaluation.round-not-open": "Šī kārta nav atvērta.",
  "evaluation.results-hidden": "Rezultāti ir slēpti, līdz kārta tiek slēgta.",
  "evaluation.days-wrong":
    "Pēdējā diena nedrīkst būt pirms pirmās vai jau pagājusi; kārtu, kurā ir atbildes, nevar atvērt vēlāk.",
  "evaluation.entry-fixed": "Kā piedalās, vairs nevar mainīt, kad kāds jau ir atbildējis.",
  "borrowing.unknown": "Tāda ieraksta jūsu organizācijā nav.",
  "borrowing.own-idea": "Ideju pārņem no citas organizācijas.",
  "borrowing.state-refused": "Ieraksts iet uz priekšu vai apstājas; atpakaļ tas neiet.",
  "borrowing.reason-missing": "Uzrakstiet, kāpēc apstājās: citiem tas palīdz tikpat kā izdošanās.",
};

const lt: Sentences = {
  "material.unknown": "Tokios medžiagos nėra arba ji jums nerodoma.",
  "material.file-unknown": "Tokio failo nėra arba jis jums nerodomas.",
  "material.subject-unknown": "To, prie ko pridedate, nėra arba jums nerodoma.",
  "material.visibility-refused":
    "Už organizacijos ribų tai rodyti gali tik tas, kas veda renginius ar projektus. Palikite savo organizacijai arba kreipkitės į koordinatorių.",
  "material.people-unsaid":
    "Apie nuotrauką pasakykite, kad joje nėra žmonių arba kad sutikimas pažymėtas.",
  "material.too-large": "Šis failas didesnis, nei serveris priima.",
  "material.offset": "Įkėlimas jau kitoje vietoje. Tęskite jį.",
  "material.part-damaged": "Dalis pakeliui buvo sugadinta. Tęskite įkėlimą.",
  "material.incomplete": "Dar ne visas failas gautas. Tęskite įkėlimą.",
  "material.checksum": "Failas pakeliui buvo sugadintas. Įkelkite jį dar kartą.",
  "material.type-refused":
    "Tokio failo nepriimame. Įrašykite kaip PDF, PowerPoint, Word, Excel, OpenDocument, PNG, JPEG, WebP, MP4, tekstą ar CSV; be makrokomandų.",
  "material.no-space":
    "Serverio diskas pilnas. Tai, kas gauta, išsaugota; praneškite administratoriui.",
  "material.range": "Failas trumpesnis.",
  "subject.unknown": "Tokio renginio ar sesijos jūsų organizacijoje nėra.",
  "evaluation.unknown": "Tokio vertinimo jūsų organizacijoje nėra.",
  "evaluation.exists": "Tai jau vertinama.",
  "evaluation.round-closed": "Šis etapas uždarytas; nieko nebegalima keisti.",
  "evaluation.round-not-open": "Šis etapas neatidarytas.",
  "evaluation.results-hidden": "Rezultatai paslėpti, kol etapas neuždarytas.",
  "evaluation.days-wrong":
    "Paskutinė diena negali būti ankstesnė už pirmąją ar jau praėjusi; etapo su atsakymais negalima atidaryti vėliau.",
  "evaluation.entry-fixed": "Kaip dalyvaujama, nebegalima keisti, kai kas nors jau atsakė.",
  "borrowing.unknown": "Tokio įrašo jūsų organizacijoje nėra.",
  "borrowing.own-idea": "Idėja perimama iš kitos organizacijos.",
  "borrowing.state-refused": "Įrašas eina į priekį arba sustoja; atgal jis negrįžta.",
  "borrowing.reason-missing": "Parašykite, kodėl sustojo: kitiems tai padeda ne mažiau nei sėkmė.",
};

/** What went wrong with materials, evaluations and borrowed ideas, and what to do. */
export const materialProblems = { en, lv, lt } as const;

import type { ErrorCode } from "@talka/contract";

type EventCode = Extract<
  ErrorCode,
  `event.${string}` | `registration.${string}` | `attendance.${string}` | `door.${string}`
>;
type Sentences = Readonly<Record<EventCode, string>>;

const en: Sentences = {
  "event.unknown": "There is no such event, or it is not shown to you.",
  "event.changed":
    "Somebody else has changed this event meanwhile. What you typed is kept here; reload to see the change.",
  "event.state": "The event cannot change like this: it is over, cancelled or not announced yet.",
  "event.not-draft": "Only a draft can be deleted. Cancel the event instead.",
  "event.places-taken":
    "More places are taken already. Withdraw registrations first, or leave more places.",
  "event.half-day-used":
    "Attendance was recorded for a half-day that you are removing. Keep that half-day.",
  "event.choice-unknown": "The chosen project, funding profile or organisation is not there.",
  "registration.unknown": "There is no such registration, or it is not shown to you.",
  "registration.closed": "Registration is closed.",
  "registration.already": "You are registered already.",
  "registration.not-invited": "This event gives no places to this organisation.",
  "registration.full": "No place is free. Raise the number of places first.",
  "registration.no-offer": "The offer is not there any more: its time is over.",
  "registration.not-possible": "This is not possible with this registration any more.",
  "attendance.not-registered":
    "Nobody with a place was found. Check the code, or ask the organiser at the door.",
  "attendance.not-open": "Check-in is not open now. The organiser can mark you in the list.",
  "attendance.half-day-unknown": "The event has no such half-day.",
  "door.unknown": "This code opens no door any more. Ask the organiser for the present one.",
};

const lv: Sentences = {
  "event.unknown": "Šāda pasākuma nav, vai jums tas nav redzams.",
  "event.changed":
    "Pa šo laiku pasākumu mainījis kāds cits. Jūsu ierakstītais šeit ir saglabāts; pārlādējiet lapu, lai redzētu izmaiņas.",
  "event.state": "Pasākumu tā mainīt nevar: tas ir beidzies, atcelts vai vēl nav izziņots.",
  "event.not-draft": "Dzēst var tikai melnrakstu. Pasākumu var atcelt.",
  "event.places-taken":
    "Aizņemto vietu jau ir vairāk. Vispirms atsauciet pieteikumus vai atstājiet vairāk vietu.",
  "event.half-day-used":
    "Pusdienai, kuru noņemat, jau ir atzīmēts apmeklējums. Atstājiet šo pusdienu.",
  "event.choice-unknown": "Izvēlētā projekta, finansējuma apraksta vai organizācijas nav.",
  "registration.unknown": "Šāda pieteikuma nav, vai jums tas nav redzams.",
  "registration.closed": "Pieteikšanās ir slēgta.",
  "registration.already": "Jūs jau esat pieteicies.",
  "registration.not-invited": "Šajā pasākumā šai organizācijai vietu nav.",
  "registration.full": "Brīvu vietu nav. Vispirms palieliniet vietu skaitu.",
  "registration.no-offer": "Piedāvājuma vairs nav: tā laiks ir beidzies.",
  "registration.not-possible": "Ar šo pieteikumu tas vairs nav iespējams.",
  "attendance.not-registered":
    "Neviens, kam ir vieta, nav atrasts. Pārbaudiet kodu vai jautājiet rīkotājam pie durvīm.",
  "attendance.not-open": "Reģistrēšanās pašlaik nav atvērta. Rīkotājs jūs var atzīmēt sarakstā.",
  "attendance.half-day-unknown": "Šādas pusdienas pasākumam nav.",
  "door.unknown": "Šis kods durvis vairs neatver. Lūdziet rīkotājam pašreizējo.",
};

const lt: Sentences = {
  "event.unknown": "Tokio renginio nėra arba jums jis nerodomas.",
  "event.changed":
    "Tuo tarpu renginį pakeitė kitas. Tai, ką parašėte, čia išsaugota; įkelkite iš naujo, kad matytumėte pakeitimą.",
  "event.state": "Renginio taip keisti negalima: jis pasibaigęs, atšauktas arba dar nepaskelbtas.",
  "event.not-draft": "Ištrinti galima tik juodraštį. Renginį galima atšaukti.",
  "event.places-taken":
    "Užimta jau daugiau vietų. Pirmiausia atsiimkite registracijas arba palikite daugiau vietų.",
  "event.half-day-used":
    "Pusdieniui, kurį pašalinate, jau pažymėtas lankomumas. Palikite šį pusdienį.",
  "event.choice-unknown": "Pasirinkto projekto, finansavimo aprašo ar organizacijos nėra.",
  "registration.unknown": "Tokios registracijos nėra arba jums ji nerodoma.",
  "registration.closed": "Registracija uždaryta.",
  "registration.already": "Jūs jau užsiregistravote.",
  "registration.not-invited": "Šiame renginyje šiai organizacijai vietų nėra.",
  "registration.full": "Laisvų vietų nėra. Pirmiausia padidinkite vietų skaičių.",
  "registration.no-offer": "Pasiūlymo nebėra: jo laikas baigėsi.",
  "registration.not-possible": "Su šia registracija to padaryti nebegalima.",
  "attendance.not-registered":
    "Nerasta nė vieno turinčio vietą. Patikrinkite kodą arba kreipkitės į rengėją prie durų.",
  "attendance.not-open": "Žymėtis šiuo metu negalima. Rengėjas gali jus pažymėti sąraše.",
  "attendance.half-day-unknown": "Tokio pusdienio renginyje nėra.",
  "door.unknown": "Šis kodas durų nebeatveria. Paprašykite rengėjo dabartinio.",
};

/** Why an event, its registration or its door said no, in every language. */
export const eventProblems = { en, lv, lt } as const;

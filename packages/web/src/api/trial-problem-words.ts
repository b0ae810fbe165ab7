/** Why something about ideas, trials and standard work was refused. */
export const trialProblems = {
  en: {
    "idea.unknown": "There is no such idea, or it belongs to another organisation.",
    "idea.exists": "Another organisation has used this id. Load the page anew and try again.",
    "idea.merged": "This idea was merged into another one. Go on there.",
    "idea.merge-circle": "An idea cannot be merged into itself.",
    "idea.same-state": "Somebody has moved this idea already. Load the page anew.",
    "idea.reason-missing": "Write why not now: whoever had the idea will read it.",
    "idea.looked-at": "This idea was looked at already; whoever leads the board can write it anew.",
    "trial.unknown": "There is no such trial, or it belongs to another organisation.",
    "trial.exists": "Another organisation has used this id. Load the page anew and try again.",
    "trial.not-ready": "The plan is not complete. A trial begins only with a prediction.",
    "trial.plan-frozen":
      "The trial has begun, so its plan stays. Tell what differs as an amendment.",
    "trial.not-running": "The trial has not begun yet.",
    "trial.decided": "The trial is decided and stays as it is.",
    "trial.not-finished": "This trial is not decided yet, so it does not count as finished.",
    "standard.unknown": "There is no such standard work, or it belongs to another organisation.",
    "standard.exists": "There is standard work from this trial already. Load the page anew.",
    "standard.trial-not-adopted": "Only an adopted trial becomes standard work.",
    "standard.version-conflict":
      "Somebody has made a new version meanwhile. Load the page anew; what you typed is kept.",
  },
  lv: {
    "idea.unknown": "Tādas idejas nav, vai tā pieder citai organizācijai.",
    "idea.exists":
      "Šo numuru jau lieto cita organizācija. Ielādējiet lapu no jauna un mēģiniet vēlreiz.",
    "idea.merged": "Šī ideja apvienota ar citu. Turpiniet tur.",
    "idea.merge-circle": "Ideju nevar apvienot ar sevi pašu.",
    "idea.same-state": "Kāds šo ideju jau pārvietoja. Ielādējiet lapu no jauna.",
    "idea.reason-missing": "Uzrakstiet, kāpēc ne tagad: to lasīs idejas autors.",
    "idea.looked-at": "Šī ideja jau apskatīta; pārrakstīt to var tas, kas vada tāfeli.",
    "trial.unknown": "Tāda izmēģinājuma nav, vai tas pieder citai organizācijai.",
    "trial.exists":
      "Šo numuru jau lieto cita organizācija. Ielādējiet lapu no jauna un mēģiniet vēlreiz.",
    "trial.not-ready": "Plāns nav pilnīgs. Izmēģinājums sākas tikai ar paredzējumu.",
    "trial.plan-frozen":
      "Izmēģinājums ir sācies, tāpēc plāns paliek. Atšķirīgo pierakstiet kā grozījumu.",
    "trial.not-running": "Izmēģinājums vēl nav sācies.",
    "trial.decided": "Par izmēģinājumu ir izlemts, un tas paliek, kāds ir.",
    "trial.not-finished": "Par šo izmēģinājumu vēl nav izlemts, tāpēc tas nav pabeigts.",
    "standard.unknown": "Tāda standartizēta darba nav, vai tas pieder citai organizācijai.",
    "standard.exists": "No šī izmēģinājuma standartizēts darbs jau ir. Ielādējiet lapu no jauna.",
    "standard.trial-not-adopted": "Par standartizētu darbu kļūst tikai ieviests izmēģinājums.",
    "standard.version-conflict":
      "Kāds pa to laiku izveidoja jaunu versiju. Ielādējiet lapu no jauna; uzrakstītais saglabājas.",
  },
  lt: {
    "idea.unknown": "Tokios idėjos nėra arba ji priklauso kitai organizacijai.",
    "idea.exists":
      "Šį numerį jau naudoja kita organizacija. Įkelkite puslapį iš naujo ir bandykite dar kartą.",
    "idea.merged": "Ši idėja sujungta su kita. Tęskite ten.",
    "idea.merge-circle": "Idėjos negalima sujungti su ja pačia.",
    "idea.same-state": "Kažkas šią idėją jau perkėlė. Įkelkite puslapį iš naujo.",
    "idea.reason-missing": "Parašykite, kodėl ne dabar: tai skaitys idėjos autorius.",
    "idea.looked-at": "Ši idėja jau apžiūrėta; perrašyti ją gali tas, kas veda lentą.",
    "trial.unknown": "Tokio bandymo nėra arba jis priklauso kitai organizacijai.",
    "trial.exists":
      "Šį numerį jau naudoja kita organizacija. Įkelkite puslapį iš naujo ir bandykite dar kartą.",
    "trial.not-ready": "Planas neišsamus. Bandymas prasideda tik su prognoze.",
    "trial.plan-frozen":
      "Bandymas prasidėjo, todėl planas lieka. Kas kitaip, užrašykite kaip pakeitimą.",
    "trial.not-running": "Bandymas dar neprasidėjo.",
    "trial.decided": "Dėl bandymo nuspręsta, jis lieka, koks yra.",
    "trial.not-finished": "Dėl šio bandymo dar nenuspręsta, todėl jis nebaigtas.",
    "standard.unknown": "Tokio standartizuoto darbo nėra arba jis priklauso kitai organizacijai.",
    "standard.exists": "Iš šio bandymo standartizuotas darbas jau yra. Įkelkite puslapį iš naujo.",
    "standard.trial-not-adopted": "Standartizuotu darbu tampa tik įdiegtas bandymas.",
    "standard.version-conflict":
      "Kažkas tuo metu sukūrė naują versiją. Įkelkite puslapį iš naujo; kas parašyta, išlieka.",
  },
} as const;

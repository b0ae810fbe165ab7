import type { Names } from "../region/organisation.ts";
import type { RecordForm } from "./record-form.ts";

/** What is told about one demo log besides its rows. */
export interface LogDescription {
  readonly titles: Names;
  readonly form: RecordForm;
  /** A case is over once any of these is recorded. */
  readonly endSteps: readonly string[];
  /** The part of a case that the deadline is about, where it is not all of it. */
  readonly milestones: { readonly from: string; readonly to: string } | null;
  /** Steps between which the statutory clock stands still. */
  readonly suspension: { readonly from: string; readonly to: string } | null;
}

const full: RecordForm = {
  language: "lv",
  hasStarts: true,
  wholeDaysOnly: false,
  order: "journal",
};
const endsOnly: RecordForm = { ...full, hasStarts: false };
const wholeDays: RecordForm = { ...endsOnly, wholeDaysOnly: true };
const lithuanian: RecordForm = { ...full, language: "lt", order: "case" };
const lithuanianEndsOnly: RecordForm = { ...lithuanian, hasStarts: false };

const answered = ["Atbildes nosūtīšana", "Pārsūtīšana citai iestādei"];
const moreAsked = {
  from: "Papildu informācijas pieprasīšana",
  to: "Papildu informācija saņemta",
};
const documentsAsked = {
  from: "Papildu dokumentu pieprasīšana",
  to: "Papildu dokumenti saņemti",
};

/** By `id` of the process. */
export const logDescriptions: Readonly<Record<string, LogDescription>> = {
  "augsdaugava-small-purchase": purchase("Augšdaugavas", "Augšdaugavos", "Augšdaugava"),
  "augsdaugava-submission": submission("Augšdaugavas", "Augšdaugavos", "Augšdaugava", wholeDays),
  "balvi-house-alteration": {
    titles: {
      lv: "Balvu novads: ēku pārbūves paskaidrojuma raksti",
      lt: "Balvų savivaldybė: pastatų pertvarkymo prašymai",
      en: "Balvi Municipality: small alterations of houses",
    },
    form: full,
    endSteps: ["Paziņošana iesniedzējam"],
    milestones: null,
    suspension: null,
  },
  "balvi-social-assistance": {
    titles: {
      lv: "Balvu novads: sociālā palīdzība",
      lt: "Balvų savivaldybė: socialinė parama",
      en: "Balvi Municipality: social assistance",
    },
    form: full,
    endSteps: ["Paziņošana iesniedzējam"],
    milestones: null,
    suspension: documentsAsked,
  },
  "balvi-submission": submission("Balvu", "Balvų", "Balvi", full),
  "daugavpils-kindergarten": {
    titles: {
      lv: "Daugavpils valstspilsēta: vieta bērnudārzā",
      lt: "Daugpilio miestas: vieta darželyje",
      en: "Daugavpils State City: kindergarten place",
    },
    form: full,
    endSteps: ["Uzņemšanas līguma noslēgšana", "Piedāvājuma atsaukšana"],
    milestones: { from: "E-pieteikums saņemts", to: "Reģistrēšana rindā" },
    suspension: null,
  },
  "daugavpils-submission": {
    titles: {
      lv: "Daugavpils valstspilsēta: iedzīvotāju iesniegumi",
      lt: "Daugpilio miestas: gyventojų prašymai",
      en: "Daugavpils State City: residents’ submissions",
    },
    form: endsOnly,
    endSteps: answered,
    milestones: null,
    suspension: moreAsked,
  },
  "kraslava-building-permit": {
    titles: {
      lv: "Krāslavas novads: būvatļaujas",
      lt: "Kraslavos savivaldybė: statybos leidimai",
      en: "Krāslava Municipality: building permits",
    },
    form: full,
    endSteps: ["Paziņošana iesniedzējam"],
    milestones: null,
    suspension: { from: "Atgriešana precizēšanai", to: "Precizētie dokumenti saņemti" },
  },
  "kraslava-submission": submission("Krāslavas", "Kraslavos", "Krāslava", endsOnly),
  "livani-information-request": informationRequest("Līvānu", "Lyvanų", "Līvāni"),
  "livani-submission": submission("Līvānu", "Lyvanų", "Līvāni", full),
  "ludza-information-request": informationRequest("Ludzas", "Ludzos", "Ludza"),
  "ludza-submission": submission("Ludzas", "Ludzos", "Ludza", full),
  "preili-information-request": informationRequest("Preiļu", "Preilių", "Preiļi"),
  "preili-submission": submission("Preiļu", "Preilių", "Preiļi", full),
  "preili-tree-felling": {
    titles: {
      lv: "Preiļu novads: koku ciršana ārpus meža",
      lt: "Preilių savivaldybė: medžių kirtimas ne miške",
      en: "Preiļi Municipality: tree felling outside forest",
    },
    form: full,
    endSteps: ["Atļaujas izsniegšana"],
    milestones: null,
    suspension: null,
  },
  "rezekne-county-submission": submission("Rēzeknes", "Rėzeknės", "Rēzekne", endsOnly),
  "rezekne-small-purchase": {
    titles: {
      lv: "Rēzeknes valstspilsēta: mazie iepirkumi",
      lt: "Rėzeknės miestas: mažos vertės pirkimai",
      en: "Rēzekne State City: small purchases",
    },
    form: endsOnly,
    endSteps: ["Līguma noslēgšana"],
    milestones: null,
    suspension: null,
  },
  "rezekne-submission": {
    titles: {
      lv: "Rēzeknes valstspilsēta: iedzīvotāju iesniegumi",
      lt: "Rėzeknės miestas: gyventojų prašymai",
      en: "Rēzekne State City: residents’ submissions",
    },
    form: full,
    endSteps: answered,
    milestones: null,
    suspension: moreAsked,
  },
  "rokiskis-social-support": {
    titles: {
      lv: "Rokišķu rajona pašvaldība: sociālā palīdzība",
      lt: "Rokiškio rajono savivaldybė: socialinė parama",
      en: "Rokiškis District Municipality: social assistance",
    },
    form: lithuanian,
    endSteps: ["Pranešimas pareiškėjui"],
    milestones: null,
    suspension: { from: "Papildomų dokumentų prašymas", to: "Papildomi dokumentai gauti" },
  },
  "utena-request": {
    ...lithuanianRequest("Utenas", "Utenos", "Utena"),
    endSteps: ["Atsakymo išsiuntimas", "Atsakymas iš karto"],
  },
  "zarasai-request": lithuanianRequest("Zarasu", "Zarasų", "Zarasai"),
};

function submission(lv: string, lt: string, en: string, form: RecordForm): LogDescription {
  return {
    titles: {
      lv: `${lv} novads: iedzīvotāju iesniegumi`,
      lt: `${lt} savivaldybė: gyventojų prašymai`,
      en: `${en} Municipality: residents’ submissions`,
    },
    form,
    endSteps: answered,
    milestones: null,
    suspension: moreAsked,
  };
}

function informationRequest(lv: string, lt: string, en: string): LogDescription {
  return {
    titles: {
      lv: `${lv} novads: informācijas pieprasījumi`,
      lt: `${lt} savivaldybė: informacijos prašymai`,
      en: `${en} Municipality: information requests`,
    },
    form: full,
    endSteps: ["Atbildes nosūtīšana"],
    milestones: null,
    suspension: null,
  };
}

function purchase(lv: string, lt: string, en: string): LogDescription {
  return {
    titles: {
      lv: `${lv} novads: mazie iepirkumi`,
      lt: `${lt} savivaldybė: mažos vertės pirkimai`,
      en: `${en} Municipality: small purchases`,
    },
    form: full,
    endSteps: ["Līguma noslēgšana"],
    milestones: null,
    suspension: null,
  };
}

function lithuanianRequest(lv: string, lt: string, en: string): LogDescription {
  return {
    titles: {
      lv: `${lv} rajona pašvaldība: iedzīvotāju iesniegumi`,
      lt: `${lt} rajono savivaldybė: gyventojų prašymai`,
      en: `${en} District Municipality: residents’ requests`,
    },
    form: lithuanianEndsOnly,
    endSteps: ["Atsakymo išsiuntimas"],
    milestones: null,
    suspension: null,
  };
}

import type { Role } from "@talka/contract";
import { catalogue } from "@talka/report";

const en = {
  "staff-contributor": "staff contributor",
  "process-owner": "process owner",
  "team-lead": "team lead",
  "municipality-coordinator": "coordinator",
  moderator: "moderator",
  "network-coordinator": "network coordinator",
  host: "host",
  trainer: "trainer",
  publisher: "publisher",
  "data-protection-officer": "data protection officer",
  administrator: "administrator",
} satisfies Record<Role, string>;

/** The roles of members. */
export const roleWords = catalogue({
  en,
  lv: {
    "staff-contributor": "darbinieks",
    "process-owner": "procesa īpašnieks",
    "team-lead": "komandas vadītājs",
    "municipality-coordinator": "koordinators",
    moderator: "moderators",
    "network-coordinator": "tīkla koordinators",
    host: "uzņemošās puses pārstāvis",
    trainer: "lektors",
    publisher: "publicētājs",
    "data-protection-officer": "datu aizsardzības speciālists",
    administrator: "administrators",
  },
  lt: {
    "staff-contributor": "darbuotojas",
    "process-owner": "proceso savininkas",
    "team-lead": "komandos vadovas",
    "municipality-coordinator": "koordinatorius",
    moderator: "moderatorius",
    "network-coordinator": "tinklo koordinatorius",
    host: "priimančiosios pusės atstovas",
    trainer: "lektorius",
    publisher: "skelbėjas",
    "data-protection-officer": "duomenų apsaugos pareigūnas",
    administrator: "administratorius",
  },
});

/** All roles, in the order of the contract. */
export const roleCodes = Object.keys(en) as readonly Role[];

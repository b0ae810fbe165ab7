/** What can be in the way in training, with certificates and on visits. */
export const trainingProblems = {
  en: {
    "training.unknown": "There is no such training cycle, or it is not open to your organisation.",
    "training.day-unknown": "There is no such day in this cycle.",
    "training.day-taken":
      "This event cannot be a day here: it is no training day of yours, or belongs to another cycle.",
    "training.has-certificates": "Certificates have been issued: the cycle stays.",
    "training.not-participant": "This is for those who have a place in the cycle.",
    "training.assessment-closed": "Answers to this part are not taken now.",
    "training.nobody-entitled": "Nobody new is entitled to a certificate yet.",
    "certificate.unknown": "There is no such certificate.",
    "certificate.not-valid": "This certificate is no longer valid.",
    "certificate.unnamed": "Its time of keeping is over: the name has been deleted.",
    "publicity.missing":
      "The funding profile is not complete in this language. Complete it, then try again.",
    "visit.unknown": "There is no such visit, or your organisation takes no part in it.",
    "visit.note-unknown": "There is no such note.",
    "visit.not-host": "Only the host answers questions.",
    "visit.has-notes": "An organisation that has noted something stays on the visit.",
  },
  lv: {
    "training.unknown": "Tāda apmācību cikla nav, vai tas nav atvērts jūsu organizācijai.",
    "training.day-unknown": "Šajā ciklā tādas dienas nav.",
    "training.day-taken":
      "Šis pasākums te nevar būt diena: tā nav jūsu apmācību diena, vai tā pieder citam ciklam.",
    "training.has-certificates": "Apliecinājumi jau izsniegti: cikls paliek.",
    "training.not-participant": "Tas ir domāts tiem, kam ciklā ir vieta.",
    "training.assessment-closed": "Atbildes uz šo daļu pašlaik netiek pieņemtas.",
    "training.nobody-entitled": "Pagaidām nevienam jaunam apliecinājums nepienākas.",
    "certificate.unknown": "Tāda apliecinājuma nav.",
    "certificate.not-valid": "Šis apliecinājums vairs nav derīgs.",
    "certificate.unnamed": "Glabāšanas laiks ir beidzies: vārds ir dzēsts.",
    "publicity.missing":
      "Finansējuma apraksts šajā valodā nav pilnīgs. Papildiniet to un mēģiniet vēlreiz.",
    "visit.unknown": "Tāda brauciena nav, vai jūsu organizācija tajā nepiedalās.",
    "visit.note-unknown": "Tāda pieraksta nav.",
    "visit.not-host": "Uz jautājumiem atbild tikai uzņēmēji.",
    "visit.has-notes": "Organizācija, kas kaut ko jau pierakstījusi, braucienā paliek.",
  },
  lt: {
    "training.unknown": "Tokio mokymų ciklo nėra arba jis neatvertas jūsų organizacijai.",
    "training.day-unknown": "Šiame cikle tokios dienos nėra.",
    "training.day-taken":
      "Šis renginys čia negali būti diena: tai ne jūsų mokymų diena arba ji priklauso kitam ciklui.",
    "training.has-certificates": "Pažymėjimai jau išduoti: ciklas lieka.",
    "training.not-participant": "Tai skirta tiems, kas cikle turi vietą.",
    "training.assessment-closed": "Atsakymai į šią dalį dabar nepriimami.",
    "training.nobody-entitled": "Kol kas niekam naujam pažymėjimas nepriklauso.",
    "certificate.unknown": "Tokio pažymėjimo nėra.",
    "certificate.not-valid": "Šis pažymėjimas nebegalioja.",
    "certificate.unnamed": "Saugojimo laikas baigėsi: vardas ištrintas.",
    "publicity.missing":
      "Finansavimo aprašas šia kalba nebaigtas. Papildykite jį ir bandykite dar kartą.",
    "visit.unknown": "Tokio vizito nėra arba jūsų organizacija jame nedalyvauja.",
    "visit.note-unknown": "Tokio užrašo nėra.",
    "visit.not-host": "Į klausimus atsako tik priimantieji.",
    "visit.has-notes": "Organizacija, kuri jau ką nors užsirašė, vizite lieka.",
  },
} as const;

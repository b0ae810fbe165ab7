/** Help of `talka check`. */
export const checkHelp = {
  en: {
    check: `talka check FILE --model FILE | --rules FILE [options]

Holds every case against a model, against rules, or both (docs/reference/conformance.md).

  --model FILE        a BPMN or PNML file; tasks are matched to activities by their name
  --rules FILE        a list of rules as JSON
  --json FILE|-       fitness, precision, deviations and how rules are kept
  --threads N         threads for the comparison with the model (default: as many as pay)
  --end-activities A,B  a case is finished once one of these occurs (default: all are)
  --calendar, --hours, --calendar-file and the options of reading: as for talka analyse`,
  },
  lv: {
    check: `talka check FAILS --model FAILS | --rules FAILS [izvēles]

Salīdzina katru lietu ar modeli, ar noteikumiem vai ar abiem (docs/reference/conformance.md).

  --model FAILS       BPMN vai PNML datne; uzdevumus ar darbībām salīdzina pēc nosaukuma
  --rules FAILS       noteikumu saraksts JSON formā
  --json FAILS|-      atbilstība, precizitāte, novirzes un kā ievēroti noteikumi
  --threads N         pavedieni salīdzināšanai ar modeli (noklusējums: cik atmaksājas)
  --end-activities A,B  lieta ir pabeigta, kad notiek kāda no šīm (noklusējums: visas ir)
  --calendar, --hours, --calendar-file un lasīšanas izvēles: kā talka analyse`,
  },
  lt: {
    check: `talka check FAILAS --model FAILAS | --rules FAILAS [parinktys]

Lygina kiekvieną bylą su modeliu, su taisyklėmis arba su abiem (docs/reference/conformance.md).

  --model FAILAS      BPMN arba PNML failas; užduotys su veiklomis gretinamos pagal pavadinimą
  --rules FAILAS      taisyklių sąrašas JSON pavidalu
  --json FAILAS|-     atitiktis, tikslumas, nuokrypiai ir kaip laikomasi taisyklių
  --threads N         gijos lyginimui su modeliu (numatyta: kiek apsimoka)
  --end-activities A,B  byla baigta, kai įvyksta kuri nors iš šių (numatyta: visos baigtos)
  --calendar, --hours, --calendar-file ir skaitymo parinktys: kaip talka analyse`,
  },
} as const;

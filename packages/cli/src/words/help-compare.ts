/** Help of `talka compare` and `talka drift`. */
export const compareHelp = {
  en: {
    compare: `talka compare FILE --by ATTRIBUTE|role|YYYY-MM-DD [options]

Tells what differs between groups of cases: which steps occur and follow each other, lead time,
events and repetitions (docs/reference/comparison.md). Groups by person are refused.

  --by ATTRIBUTE      groups by an attribute; role: by team; a day: begun before it and from it on
  --like ATTRIBUTE    compare only cases that have this in common, and put the results together
  --milestones "FROM>TO"  lead time between two activities that all groups have
  --json FILE|-       every figure, test and interval
  --calendar, --hours, --end-activities and the options of reading: as for talka analyse`,
    drift: `talka drift FILE [options]

Finds the days from which cases went another way or took another time, each held against chance,
and tells what differs before and after (docs/reference/comparison.md).

  --milestones "FROM>TO"  lead time between two activities
  --json FILE|-       every point with its comparison, and those that did not hold
  --calendar, --hours, --end-activities and the options of reading: as for talka analyse`,
  },
  lv: {
    compare: `talka compare FAILS --by ATRIBŪTS|role|GGGG-MM-DD [izvēles]

Stāsta, kas atšķiras starp lietu grupām: kuri soļi notiek un seko cits citam, izpildes laiks,
notikumi un atkārtojumi (docs/reference/comparison.md). Grupas pa personām netiek pieņemtas.

  --by ATRIBŪTS       grupas pēc atribūta; role: pēc komandas; diena: sāktas pirms tās un no tās
  --like ATRIBŪTS     salīdzināt tikai lietas, kam tas ir kopīgs, un rezultātus salikt kopā
  --milestones "NO>LĪDZ"  izpildes laiks starp divām darbībām, kas ir visās grupās
  --json FAILS|-      visi rādītāji, testi un robežas
  --calendar, --hours, --end-activities un lasīšanas izvēles: kā talka analyse`,
    drift: `talka drift FAILS [izvēles]

Atrod dienas, no kurām lietas gāja citu ceļu vai ilga citādi, katru salīdzina ar nejaušību un
stāsta, kas atšķiras pirms un pēc (docs/reference/comparison.md).

  --milestones "NO>LĪDZ"  izpildes laiks starp divām darbībām
  --json FAILS|-      katrs punkts ar salīdzinājumu, arī tie, kas neapstiprinājās
  --calendar, --hours, --end-activities un lasīšanas izvēles: kā talka analyse`,
  },
  lt: {
    compare: `talka compare FAILAS --by POŽYMIS|role|MMMM-MM-DD [parinktys]

Pasako, kuo skiriasi bylų grupės: kurie žingsniai vyksta ir eina vienas po kito, bendra trukmė,
įvykiai ir kartojimai (docs/reference/comparison.md). Grupės pagal asmenį nepriimamos.

  --by POŽYMIS        grupės pagal požymį; role: pagal komandą; diena: pradėtos iki jos ir nuo jos
  --like POŽYMIS      lyginti tik bylas, turinčias tai bendra, ir rezultatus sudėti
  --milestones "NUO>IKI"  bendra trukmė tarp dviejų veiklų, kurios yra visose grupėse
  --json FAILAS|-     visi rodikliai, testai ir ribos
  --calendar, --hours, --end-activities ir skaitymo parinktys: kaip talka analyse`,
    drift: `talka drift FAILAS [parinktys]

Randa dienas, nuo kurių bylos ėjo kitu keliu ar truko kitaip, kiekvieną palygina su atsitiktinumu ir
pasako, kas skiriasi prieš ir po (docs/reference/comparison.md).

  --milestones "NUO>IKI"  bendra trukmė tarp dviejų veiklų
  --json FAILAS|-     kiekvienas taškas su palyginimu, ir tie, kurie nepasitvirtino
  --calendar, --hours, --end-activities ir skaitymo parinktys: kaip talka analyse`,
  },
} as const;

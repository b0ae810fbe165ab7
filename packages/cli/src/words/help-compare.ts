/** Help of `talka compare` and `talka drift`. */
export const compareHelp = {
  en: {
    compare: `talka compare FILE --by ATTRIBUTE|role|YYYY-MM-DD [options]
talka compare FILE OTHER [options]

Tells what differs between groups of cases: which steps occur and follow each other, lead time,
events and repetitions (docs/reference/comparison.md). Groups by person are refused.

  --by ATTRIBUTE      groups by an attribute; role: by team; a day: begun before it and from it on
  --like ATTRIBUTE    compare only cases that have this in common, and put the results together
  --milestones "FROM>TO"  lead time between two activities that all groups have
  --same "THEIRS=OURS"  with two files: what a step of the second is called in the first; repeatable
  --equal-days N      also show what is the same within so many days
  --equal-points N    … and what occurs as often within so many percentage points
  --strict            hold chance findings down however the tests depend on each other
  --json FILE|-       every figure, test and interval
  --calendar, --hours, --end-activities and the options of reading: as for talka analyse`,
    drift: `talka drift FILE [options]

Finds the days from which cases went another way or took another time, each held against chance,
and tells what differs before and after (docs/reference/comparison.md).

  --milestones "FROM>TO"  lead time between two activities
  --known "YYYY-MM-DD:[law:|system:|staff:]TEXT"
                      what is known to have happened, offered where a point lies near; repeatable
  --json FILE|-       every point with its comparison, and those that did not hold
  --calendar, --hours, --end-activities and the options of reading: as for talka analyse`,
  },
  lv: {
    compare: `talka compare FAILS --by ATRIBŪTS|role|GGGG-MM-DD [izvēles]
talka compare FAILS OTRS [izvēles]

Stāsta, kas atšķiras starp lietu grupām: kuri soļi notiek un seko cits citam, izpildes laiks,
notikumi un atkārtojumi (docs/reference/comparison.md). Grupas pa personām netiek pieņemtas.

  --by ATRIBŪTS       grupas pēc atribūta; role: pēc komandas; diena: sāktas pirms tās un no tās
  --like ATRIBŪTS     salīdzināt tikai lietas, kam tas ir kopīgs, un rezultātus salikt kopā
  --milestones "NO>LĪDZ"  izpildes laiks starp divām darbībām, kas ir visās grupās
  --same "TO=MŪSU"    ja ir divi faili: kā otrā faila solis saucas pirmajā; var atkārtot
  --equal-days N      rādīt arī to, kas ir vienāds ar precizitāti N dienas
  --equal-points N    … un kas notiek tikpat bieži ar precizitāti N procentpunkti
  --strict            nejaušības ierobežotas arī tad, ja testi ir savstarpēji atkarīgi
  --json FAILS|-      visi rādītāji, testi un robežas
  --calendar, --hours, --end-activities un lasīšanas izvēles: kā talka analyse`,
    drift: `talka drift FAILS [izvēles]

Atrod dienas, no kurām lietas gāja citu ceļu vai ilga citādi, katru salīdzina ar nejaušību un
stāsta, kas atšķiras pirms un pēc (docs/reference/comparison.md).

  --milestones "NO>LĪDZ"  izpildes laiks starp divām darbībām
  --known "GGGG-MM-DD:[law:|system:|staff:]TEKSTS"
                      kas, kā zināms, noticis; tiek piedāvāts, ja punkts ir tuvu; var atkārtot
  --json FAILS|-      katrs punkts ar salīdzinājumu, arī tie, kas neapstiprinājās
  --calendar, --hours, --end-activities un lasīšanas izvēles: kā talka analyse`,
  },
  lt: {
    compare: `talka compare FAILAS --by POŽYMIS|role|MMMM-MM-DD [parinktys]
talka compare FAILAS KITAS [parinktys]

Pasako, kuo skiriasi bylų grupės: kurie žingsniai vyksta ir eina vienas po kito, bendra trukmė,
įvykiai ir kartojimai (docs/reference/comparison.md). Grupės pagal asmenį nepriimamos.

  --by POŽYMIS        grupės pagal požymį; role: pagal komandą; diena: pradėtos iki jos ir nuo jos
  --like POŽYMIS      lyginti tik bylas, turinčias tai bendra, ir rezultatus sudėti
  --milestones "NUO>IKI"  bendra trukmė tarp dviejų veiklų, kurios yra visose grupėse
  --same "JŲ=MŪSŲ"    kai failai du: kaip antrojo žingsnis vadinamas pirmajame; galima kartoti
  --equal-days N      rodyti ir tai, kas vienoda N dienų tikslumu
  --equal-points N    … ir kas vyksta taip pat dažnai N procentinių punktų tikslumu
  --strict            atsitiktinumai ribojami, kad ir kaip testai priklausytų vienas nuo kito
  --json FAILAS|-     visi rodikliai, testai ir ribos
  --calendar, --hours, --end-activities ir skaitymo parinktys: kaip talka analyse`,
    drift: `talka drift FAILAS [parinktys]

Randa dienas, nuo kurių bylos ėjo kitu keliu ar truko kitaip, kiekvieną palygina su atsitiktinumu ir
pasako, kas skiriasi prieš ir po (docs/reference/comparison.md).

  --milestones "NUO>IKI"  bendra trukmė tarp dviejų veiklų
  --known "MMMM-MM-DD:[law:|system:|staff:]TEKSTAS"
                      kas, kaip žinoma, įvyko; siūloma, kai taškas arti; galima kartoti
  --json FAILAS|-     kiekvienas taškas su palyginimu, ir tie, kurie nepasitvirtino
  --calendar, --hours, --end-activities ir skaitymo parinktys: kaip talka analyse`,
  },
} as const;

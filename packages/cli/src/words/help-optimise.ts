/** Help of `talka optimise`. */
export const optimiseHelp = {
  en: {
    optimise: `talka optimise MODEL [PARAMS] [options]

Looks for better ways of working with the same people: who does what, hours within contracts,
batches, order of service, one person learning something new. Tells what each proposal changes, what
it does (effect ± 95 % on fresh seeds) and what it asks of those who work. MODEL and PARAMS as for
talka simulate (docs/reference/optimisation.md).

  --needs FILE        staff needs as JSON; hard ones are never broken
  --simulations N     runs of the search (default: 3000)
  --minutes M         ends the search by time instead; the only way that differs by machine
  --trained N         people who may learn something new at most (default: 1)
  --redesign LIST     changes of the flow that may be made: skip,merge,swap,parallel,triage,one-person
  --prices            what each need costs: searches again without it
  --cases N           cases of each process in a run (default: 300)
  --seed S            the same seed gives the same proposals (default: 1)
  --start, --zone, --warm-up, --generation   as for talka simulate
  --json FILE|-       front, proposals and prices for other programs
  --front FILE        the front as CSV
  --lang, --quiet`,
  },
  lv: {
    optimise: `talka optimise MODELIS [PARAMETRI] [izvēles]

Meklē labākus darba veidus ar tiem pašiem cilvēkiem: kurš ko dara, darba laiks līgumu robežās,
krāšana, apkalpošanas kārtība, viens cilvēks apgūst ko jaunu. Pasaka, ko katrs priekšlikums maina, ko
tas dod (ietekme ± 95 % ar svaigām sēklām) un ko tas prasa no darbiniekiem. MODELIS un PARAMETRI kā
talka simulate (docs/reference/optimisation.md).

  --needs FAILS       darbinieku vajadzības JSON formātā; stingrās netiek pārkāptas nekad
  --simulations N     meklēšanas izspēles (noklusējums: 3000)
  --minutes M         meklēšanu beidz pēc laika; vienīgā izvēle, kas atkarīga no datora
  --trained N         cik cilvēku drīkst apgūt ko jaunu (noklusējums: 1)
  --redesign SARAKSTS kādas plūsmas izmaiņas drīkst: skip,merge,swap,parallel,triage,one-person
  --prices            cik maksā katra vajadzība: meklē vēlreiz bez tās
  --cases N           lietu skaits katrā procesā vienā izspēlē (noklusējums: 300)
  --seed S            tā pati sēkla dod tos pašus priekšlikumus (noklusējums: 1)
  --start, --zone, --warm-up, --generation   kā talka simulate
  --json FAILS|-      fronte, priekšlikumi un cenas citām programmām
  --front FAILS       fronte CSV formātā
  --lang, --quiet`,
  },
  lt: {
    optimise: `talka optimise MODELIS [PARAMETRAI] [parinktys]

Ieško geresnių darbo būdų su tais pačiais žmonėmis: kas ką daro, darbo valandos pagal sutartis,
kaupimas, aptarnavimo tvarka, vienas žmogus išmoksta ko nors naujo. Pasako, ką kiekvienas pasiūlymas
keičia, ką duoda (poveikis ± 95 % su naujomis sėklomis) ir ko reikalauja iš darbuotojų. MODELIS ir
PARAMETRAI kaip talka simulate (docs/reference/optimisation.md).

  --needs FAILAS      darbuotojų poreikiai JSON formatu; griežti niekada nepažeidžiami
  --simulations N     paieškos bandymai (numatyta: 3000)
  --minutes M         paiešką baigia pagal laiką; vienintelė parinktis, priklausanti nuo kompiuterio
  --trained N         kiek žmonių gali išmokti ko nors naujo (numatyta: 1)
  --redesign SĄRAŠAS  kokie eigos pokyčiai galimi: skip,merge,swap,parallel,triage,one-person
  --prices            kiek kainuoja kiekvienas poreikis: ieško dar kartą be jo
  --cases N           bylų kiekviename procese per vieną bandymą (numatyta: 300)
  --seed S            ta pati sėkla duoda tuos pačius pasiūlymus (numatyta: 1)
  --start, --zone, --warm-up, --generation   kaip talka simulate
  --json FAILAS|-     frontas, pasiūlymai ir kainos kitoms programoms
  --front FAILAS      frontas CSV formatu
  --lang, --quiet`,
  },
} as const;

/** Help of `talka simulate`. */
export const simulateHelp = {
  en: {
    simulate: `talka simulate MODEL PARAMS [options]

Runs a process many times by seeded chance and tells times, waiting by cause and how busy people
are. MODEL is a BPMN file and PARAMS its simulation parameters (JSON of both forms), or MODEL alone
is a whole simulation model as JSON (docs/reference/simulation.md).

  --cases N           cases of each process (default: 1000)
  --replications R    how many times (default: 20)
  --seed S            the same seed gives the same figures (default: 1)
  --start INSTANT     when runs begin (default: 2026-01-05T00:00, a Monday)
  --zone ZONE         zone of the hours in PARAMS (default: that of the offset of --start, or UTC)
  --dispatch causal|compatible
                      work goes to whoever is there (default), or is booked as the reference does
  --warm-up N         first cases of each run that are not counted (default: 0)
  --generation auto|old|current   form of PARAMS (default: guessed)
  --json FILE|-       figures in seconds for other programs
  --log FILE          log of the first replication: .xes, .csv or .arrow
  --tables FILE       every figure as CSV
  --lang, --quiet`,
  },
  lv: {
    simulate: `talka simulate MODELIS PARAMETRI [izvēles]

Izspēlē procesu daudzas reizes ar sēklas noteiktu nejaušību un parāda laikus, gaidīšanu pa iemesliem
un cilvēku noslodzi. MODELIS ir BPMN fails, PARAMETRI – tā simulācijas parametri (abu veidu JSON),
vai arī MODELIS viens pats ir viss simulācijas modelis JSON formātā (docs/reference/simulation.md).

  --cases N           lietu skaits katrā procesā (noklusējums: 1000)
  --replications R    cik reižu (noklusējums: 20)
  --seed S            tā pati sēkla dod tos pašus rādītājus (noklusējums: 1)
  --start LAIKS       kad sākas (noklusējums: 2026-01-05T00:00, pirmdiena)
  --zone JOSLA        PARAMETRU stundu josla (noklusējums: pēc --start nobīdes vai UTC)
  --dispatch causal|compatible
                      darbu ņem tas, kurš ir klāt (noklusējums), vai to piešķir kā atsauces rīks
  --warm-up N         pirmās lietas, ko neskaita (noklusējums: 0)
  --generation auto|old|current   PARAMETRU veids (noklusējums: minēts)
  --json FAILS|-      rādītāji sekundēs citām programmām
  --log FAILS         pirmās reizes žurnāls: .xes, .csv vai .arrow
  --tables FAILS      visi rādītāji CSV formātā
  --lang, --quiet`,
  },
  lt: {
    simulate: `talka simulate MODELIS PARAMETRAI [parinktys]

Sužaidžia procesą daug kartų pagal sėklos nulemtą atsitiktinumą ir parodo laikus, laukimą pagal
priežastis ir žmonių apkrovą. MODELIS yra BPMN failas, PARAMETRAI – jo simuliavimo parametrai (abiejų
rūšių JSON), arba vien MODELIS yra visas simuliavimo modelis JSON (docs/reference/simulation.md).

  --cases N           kiekvieno proceso bylų skaičius (numatyta: 1000)
  --replications R    kiek kartų (numatyta: 20)
  --seed S            ta pati sėkla duoda tuos pačius rodiklius (numatyta: 1)
  --start LAIKAS      kada pradedama (numatyta: 2026-01-05T00:00, pirmadienis)
  --zone JUOSTA       PARAMETRŲ valandų juosta (numatyta: pagal --start poslinkį arba UTC)
  --dispatch causal|compatible
                      darbą ima tas, kas yra (numatyta), arba jis priskiriamas kaip pavyzdiniame įrankyje
  --warm-up N         pirmosios bylos, kurios neskaičiuojamos (numatyta: 0)
  --generation auto|old|current   PARAMETRŲ rūšis (numatyta: spėjama)
  --json FAILAS|-     rodikliai sekundėmis kitoms programoms
  --log FAILAS        pirmo karto žurnalas: .xes, .csv arba .arrow
  --tables FAILAS     visi rodikliai CSV formatu
  --lang, --quiet`,
  },
};

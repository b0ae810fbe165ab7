import { catalogue } from "@talka/report";
import { checkHelp } from "./help-check.ts";
import { compareHelp } from "./help-compare.ts";
import { discoverHelp } from "./help-discover.ts";
import { fitHelp } from "./help-fit.ts";
import { optimiseHelp } from "./help-optimise.ts";
import { simulateHelp } from "./help-simulate.ts";

/** Help as it is printed; option names stay as they are typed. */
export const helpWords = catalogue({
  en: {
    overview: `Talka: see where time goes in a process, from the records it leaves.

  talka analyse FILE [options]     findings, report, figures and tables of an event log
  talka convert FILE OUT --to csv|xes|arrow
                                   the same log in another format
  talka waiting FILE [options]     why cases waited, by cause
  talka check FILE [options]       whether cases run as a model or rules say
  talka fit FILE [options]         a simulation model of the records, and how far to trust it
  talka discover FILE [options]    a model of the process, as BPMN too
  talka simulate MODEL PARAMS [options]
                                   what a process does if it is run many times
  talka compare FILE --by …        what differs between groups of cases
  talka drift FILE [options]       when the process changed, and how
  talka optimise MODEL PARAMS [options]
                                   better ways of working with the same people
  talka demo DIRECTORY             write made-up event logs to try things with

  talka VERB --help                everything about one verb
  talka --version                  the version

FILE is CSV, XLSX, XES, Arrow or OCEL 2.0 (JSON, SQLite), gzipped or not; "-" is standard input.
Nothing leaves this computer. People's names become pseudonyms unless --keep-names.`,
    analyse: `talka analyse FILE [options]

Prints the largest losses as sentences; everything else is written where you ask.

What to write
  --html FILE         report as one page, for screen and A4
  --pdf FILE          the same report as PDF
  --json FILE|-       figures for other programs (docs/reference/cli-json.md)
  --csv DIRECTORY     every table as CSV (UTF-8)
  --xlsx FILE         every table in one workbook
  --rejects FILE      rows that were left out or mended, as CSV

What the columns mean (guessed when not given)
  --map case=COLUMN,activity=COLUMN,end=COLUMN
        [,start=…][,endtime=…][,starttime=…][,resource=…][,role=…][,lifecycle=…][,sequence=…]
  --lifecycle pair|rows   pair start with complete, or take each row as an event
  --zone ZONE             zone of times without an offset (default: of the calendar’s
                          country, Europe/Riga)
  --sheet NAME            sheet of a workbook
  --object-type NAME      of an object-centric log, the kind of object that is the case
  --delimiter CHARACTER   also: comma, semicolon, tab, pipe
  --encoding NAME         for example windows-1257

How to count and tell
  --calendar COUNTRY|none working time with the public holidays of LV (default), LT or
                          another country of the European Union; none: calendar time only
  --hours "Mon-Thu 8:00-12:00,12:30-17:00; Fri 8:00-15:00"
                          opening hours of the week (default: Mon-Fri 8:00-12:00,12:30-16:30)
  --calendar-file FILE    a work calendar of one's own as JSON (docs/reference/cli.md)
  --end-activities A,B    a case is finished once one of these occurs (default: all are)
  --milestones "FROM>TO"  lead time between two activities (default: first to last event)
  --deadline "10 working-days|30 calendar-days|1 month [from DAY] [to DAY]"
                          hold cases against a deadline; once for each version of the rule
  --suspend "FROM>TO"     between these activities the deadline stands still; may be repeated
  --lang lv|lt|en         language of sentences, report and tables
  --title TEXT            title of the report (default: name of the file)
  --organisation TEXT     who the report is about
  --keep-names            keep people's names
  --quiet                 print nothing but what was asked for
  --progress              show progress even when not in a terminal

Exit code: 0 done; 2 wrong arguments; 3 the file cannot be read;
4 done, but rows were left out; 130 interrupted.

Example
  talka analyse export.csv --lang lv --html report.html --json figures.json`,
    convert: `talka convert FILE OUT --to csv|xes|arrow [options]

Writes the log of FILE to OUT. Without --to the ending of OUT decides.
Reads like "talka analyse": --map, --lifecycle, --zone, --sheet, --delimiter, --encoding,
--keep-names, --lang, --quiet, --progress.`,
    waiting: `talka waiting FILE [options]

Gives every hour that a case waited between two steps to one cause: kept for a batch, everybody
busy with earlier or with later work, outside working hours, others decide, or nothing recorded
explains it (docs/reference/waiting.md).

  --by team|person    busy: all who do the step (default), or whoever then did it
  --external A,B      before these activities others, or the law, decide the time
  --external-after "NAME=VALUE", --external-before "NAME=VALUE"
                      likewise after, or before, events of a value; of a case: all its waiting
  --external-term "10 working-days after STEP", --external-span "FROM>TO"
                      likewise a term after a step, and from one step to another
  --arrival NAME      the attribute that says when a case arrived: until its first step is intake
  --hours-of office|each   whose hours count: the office's, or those each was seen at work in
  --people-hours FILE JSON of names and weeks as for --hours; needs --keep-names
  --json FILE|-       seconds by cause, in all and for each pair of steps
  --calendar, --hours, --calendar-file and the options of reading: as for talka analyse`,
    ...checkHelp.en,
    ...fitHelp.en,
    ...discoverHelp.en,
    ...simulateHelp.en,
    ...compareHelp.en,
    ...optimiseHelp.en,
    demo: `talka demo DIRECTORY

Writes the event logs of the made-up demo region to DIRECTORY as CSV, one file a process.
docs/demo-region.md tells which bottlenecks are hidden in them.`,
  },
  lv: {
    overview: `Talka: parāda, kur procesā paliek laiks, pēc tā atstātajiem ierakstiem.

  talka analyse FAILS [izvēles]    zudumi, pārskats, rādītāji un tabulas no notikumu žurnāla
  talka convert FAILS MĒRĶIS --to csv|xes|arrow
                                   tas pats žurnāls citā formātā
  talka waiting FAILS [izvēles]    kāpēc lietas gaidīja, pa iemesliem
  talka check FAILS [izvēles]      vai lietas notiek, kā saka modelis vai noteikumi
  talka fit FAILS [izvēles]        simulācijas modelis no ierakstiem, un cik tam ticēt
  talka discover FAILS [izvēles]   procesa modelis, arī kā BPMN
  talka simulate MODELIS PARAMETRI [izvēles]
                                   kas notiek, ja procesu izspēlē daudzas reizes
  talka compare FAILS --by …       kas atšķiras starp lietu grupām
  talka drift FAILS [izvēles]      kad process mainījās un kā
  talka optimise MODELIS PARAMETRI [izvēles]
                                   labāki darba veidi ar tiem pašiem cilvēkiem
  talka demo MAPE                  izdomāti notikumu žurnāli izmēģināšanai

  talka DARBĪBA --help             viss par vienu darbību
  talka --version                  versija

FAILS ir CSV, XLSX, XES, Arrow vai OCEL 2.0 (JSON, SQLite), arī gzip; "-" ir standarta ievade.
Nekas neatstāj šo datoru. Cilvēku vārdus aizstāj pseidonīmi, ja nav dots --keep-names.`,
    analyse: `talka analyse FAILS [izvēles]

Izdrukā lielākos zudumus teikumos; pārējo raksta tur, kur norādīts.

Ko rakstīt
  --html FAILS        pārskats vienā lapā, ekrānam un A4
  --pdf FAILS         tas pats pārskats PDF formātā
  --json FAILS|-      rādītāji citām programmām (docs/reference/cli-json.md)
  --csv MAPE          visas tabulas CSV formātā (UTF-8)
  --xlsx FAILS        visas tabulas vienā darbgrāmatā
  --rejects FAILS     neiekļautās un salabotās rindas CSV formātā

Ko nozīmē kolonnas (ja nav dots, tiek minēts)
  --map case=KOLONNA,activity=KOLONNA,end=KOLONNA
        [,start=…][,endtime=…][,starttime=…][,resource=…][,role=…][,lifecycle=…][,sequence=…]
  --lifecycle pair|rows   sapārot sākumu ar beigām, vai katra rinda ir notikums
  --zone JOSLA            laika josla laikiem bez nobīdes (noklusējums: kalendāra
                          valsts josla, Europe/Riga)
  --sheet NOSAUKUMS       darbgrāmatas lapa
  --object-type VEIDS     objektu notikumu žurnālā: objekta veids, kas ir lieta
  --delimiter RAKSTZĪME   arī: comma, semicolon, tab, pipe
  --encoding NOSAUKUMS    piemēram, windows-1257

Kā skaitīt un stāstīt
  --calendar VALSTS|none  darba laiks ar LV (noklusējums), LT vai citas Eiropas Savienības
                          valsts svētku dienām; none: tikai kalendārais laiks
  --hours "Mon-Thu 8:00-12:00,12:30-17:00; Fri 8:00-15:00"
                          darba laiks nedēļā (noklusējums: Mon-Fri 8:00-12:00,12:30-16:30)
  --calendar-file FAILS   savs darba kalendārs JSON formātā (docs/reference/cli.md)
  --end-activities A,B    lieta ir pabeigta, kad notiek kāda no šīm (noklusējums: visas)
  --milestones "NO>LĪDZ"  izpildes laiks starp divām darbībām (noklusējums: no pirmā
                          līdz pēdējam notikumam)
  --deadline "10 working-days|30 calendar-days|1 month [from DIENA] [to DIENA]"
                          salīdzināt lietas ar termiņu; reizi katrai noteikuma redakcijai
  --suspend "NO>LĪDZ"     starp šīm darbībām termiņa skaitījums apstājas; var atkārtot
  --lang lv|lt|en         teikumu, pārskata un tabulu valoda
  --title TEKSTS          pārskata virsraksts (noklusējums: faila nosaukums)
  --organisation TEKSTS   par ko ir pārskats
  --keep-names            paturēt cilvēku vārdus
  --quiet                 drukāt tikai prasīto
  --progress              rādīt gaitu arī ārpus termināļa

Izejas kods: 0 paveikts; 2 nepareizi argumenti; 3 failu nevar nolasīt;
4 paveikts, bet ir neiekļautas rindas; 130 pārtraukts.

Piemērs
  talka analyse eksports.csv --lang lv --html parskats.html --json raditaji.json`,
    convert: `talka convert FAILS MĒRĶIS --to csv|xes|arrow [izvēles]

Raksta FAILA žurnālu MĒRĶĪ. Bez --to izšķir MĒRĶA paplašinājums.
Lasa tāpat kā "talka analyse": --map, --lifecycle, --zone, --sheet, --delimiter, --encoding,
--keep-names, --lang, --quiet, --progress.`,
    waiting: `talka waiting FAILS [izvēles]

Katrai stundai, ko lieta gaidīja starp diviem soļiem, dod vienu iemeslu: krāts vienai reizei, visi
aizņemti ar agrāku vai vēlāku darbu, ārpus darba laika, lemj citi vai datos nav izskaidrojuma
(docs/reference/waiting.md).

  --by team|person    aizņemts: visi, kas soli dara (noklusējums), vai tas, kurš to izdarīja
  --external A,B      pirms šīm darbībām laiku nosaka citi vai likums
  --external-after "NOSAUKUMS=VĒRTĪBA", --external-before "NOSAUKUMS=VĒRTĪBA"
                      tāpat pēc notikumiem ar šo vērtību vai pirms tiem; lietai: visa gaidīšana
  --external-term "10 working-days after SOLIS", --external-span "NO>LĪDZ"
                      tāpat termiņš pēc soļa un laiks no viena soļa līdz otram
  --arrival NOSAUKUMS atribūts, kas saka, kad lieta saņemta: līdz pirmajam solim tā vēl nav sākta
  --hours-of office|each   kura darba laiks: iestādes vai tas, kurā katrs redzams darbā
  --people-hours FAILS JSON ar vārdiem un nedēļām kā --hours; vajag --keep-names
  --json FAILS|-      sekundes pa iemesliem, kopā un katram soļu pārim
  --calendar, --hours, --calendar-file un lasīšanas izvēles: kā talka analyse`,
    ...checkHelp.lv,
    ...fitHelp.lv,
    ...discoverHelp.lv,
    ...simulateHelp.lv,
    ...compareHelp.lv,
    ...optimiseHelp.lv,
    demo: `talka demo MAPE

Raksta MAPĒ izdomātā demonstrācijas reģiona notikumu žurnālus CSV formātā, katram procesam failu.
docs/demo-region.md stāsta, kādas šaurās vietas tajos paslēptas.`,
  },
  lt: {
    overview: `Talka: parodo, kur procese dingsta laikas, pagal jo paliktus įrašus.

  talka analyse FAILAS [parinktys]   nuostoliai, ataskaita, rodikliai ir lentelės iš įvykių žurnalo
  talka convert FAILAS TIKSLAS --to csv|xes|arrow
                                     tas pats žurnalas kitu formatu
  talka waiting FAILAS [parinktys] kodėl bylos laukė, pagal priežastis
  talka check FAILAS [parinktys]   ar bylos vyksta, kaip sako modelis ar taisyklės
  talka fit FAILAS [parinktys]     imitavimo modelis iš įrašų ir kiek juo tikėti
  talka discover FAILAS [parinktys] proceso modelis, taip pat kaip BPMN
  talka simulate MODELIS PARAMETRAI [parinktys]
                                     kas vyksta, jei procesas imituojamas daug kartų
  talka compare FAILAS --by …      kuo skiriasi bylų grupės
  talka drift FAILAS [parinktys]   kada procesas pasikeitė ir kaip
  talka optimise MODELIS PARAMETRAI [parinktys]
                                     geresni darbo būdai su tais pačiais žmonėmis
  talka demo APLANKAS                išgalvoti įvykių žurnalai išbandyti

  talka VEIKSMAS --help              viskas apie vieną veiksmą
  talka --version                    versija

FAILAS yra CSV, XLSX, XES, Arrow arba OCEL 2.0 (JSON, SQLite), gali būti gzip; "-" yra standartinė įvestis.
Niekas neiškeliauja iš šio kompiuterio. Žmonių vardus keičia pseudonimai, jei neduota --keep-names.`,
    analyse: `talka analyse FAILAS [parinktys]

Išspausdina didžiausius nuostolius sakiniais; visa kita rašoma ten, kur nurodyta.

Ką rašyti
  --html FAILAS       ataskaita vienu puslapiu, ekranui ir A4
  --pdf FAILAS        ta pati ataskaita PDF formatu
  --json FAILAS|-     rodikliai kitoms programoms (docs/reference/cli-json.md)
  --csv APLANKAS      visos lentelės CSV formatu (UTF-8)
  --xlsx FAILAS       visos lentelės vienoje darbaknygėje
  --rejects FAILAS    neįtrauktos ir pataisytos eilutės CSV formatu

Ką reiškia stulpeliai (jei neduota, spėjama)
  --map case=STULPELIS,activity=STULPELIS,end=STULPELIS
        [,start=…][,endtime=…][,starttime=…][,resource=…][,role=…][,lifecycle=…][,sequence=…]
  --lifecycle pair|rows   suporuoti pradžią su pabaiga, arba kiekviena eilutė yra įvykis
  --zone JUOSTA           laikų be poslinkio juosta (numatyta: kalendoriaus šalies
                          juosta, Europe/Riga)
  --sheet PAVADINIMAS     darbaknygės lapas
  --object-type TIPAS     objektų įvykių žurnale: objektų tipas, kuris yra byla
  --delimiter ŽENKLAS     taip pat: comma, semicolon, tab, pipe
  --encoding PAVADINIMAS  pavyzdžiui, windows-1257

Kaip skaičiuoti ir pasakoti
  --calendar ŠALIS|none   darbo laikas su LV (numatyta), LT ar kitos Europos Sąjungos šalies
                          šventėmis; none: tik kalendorinis laikas
  --hours "Mon-Thu 8:00-12:00,12:30-17:00; Fri 8:00-15:00"
                          savaitės darbo valandos (numatyta: Mon-Fri 8:00-12:00,12:30-16:30)
  --calendar-file FAILAS  savas darbo kalendorius JSON formatu (docs/reference/cli.md)
  --end-activities A,B    byla baigta, kai įvyksta kuri nors iš šių (numatyta: visos)
  --milestones "NUO>IKI"  bendra trukmė tarp dviejų veiklų (numatyta: nuo pirmo iki
                          paskutinio įvykio)
  --deadline "10 working-days|30 calendar-days|1 month [from DIENA] [to DIENA]"
                          palyginti bylas su terminu; po kartą kiekvienai taisyklės redakcijai
  --suspend "NUO>IKI"     tarp šių veiklų termino skaičiavimas sustoja; galima kartoti
  --lang lv|lt|en         sakinių, ataskaitos ir lentelių kalba
  --title TEKSTAS         ataskaitos pavadinimas (numatyta: failo pavadinimas)
  --organisation TEKSTAS  apie ką ataskaita
  --keep-names            palikti žmonių vardus
  --quiet                 spausdinti tik tai, ko prašyta
  --progress              rodyti eigą ir ne terminale

Išėjimo kodas: 0 atlikta; 2 netinkami argumentai; 3 failo perskaityti negalima;
4 atlikta, bet yra neįtrauktų eilučių; 130 nutraukta.

Pavyzdys
  talka analyse eksportas.csv --lang lt --html ataskaita.html --json rodikliai.json`,
    convert: `talka convert FAILAS TIKSLAS --to csv|xes|arrow [parinktys]

Rašo FAILO žurnalą į TIKSLĄ. Be --to sprendžia TIKSLO plėtinys.
Skaito kaip "talka analyse": --map, --lifecycle, --zone, --sheet, --delimiter, --encoding,
--keep-names, --lang, --quiet, --progress.`,
    waiting: `talka waiting FAILAS [parinktys]

Kiekvienai valandai, kurią byla laukė tarp dviejų žingsnių, nurodo vieną priežastį: kaupta vienam
kartui, visi užimti ankstesniu ar vėlesniu darbu, ne darbo metu, sprendžia kiti arba įrašai
nepaaiškina (docs/reference/waiting.md).

  --by team|person    užimta: visi, kas žingsnį atlieka (numatyta), arba tas, kuris jį atliko
  --external A,B      prieš šias veiklas laiką lemia kiti arba įstatymas
  --external-after "PAVADINIMAS=REIKŠMĖ", --external-before "PAVADINIMAS=REIKŠMĖ"
                      taip pat po tokios reikšmės įvykių ar prieš juos; bylai: visas laukimas
  --external-term "10 working-days after ŽINGSNIS", --external-span "NUO>IKI"
                      taip pat terminas po žingsnio ir laikas nuo vieno žingsnio iki kito
  --arrival PAVADINIMAS požymis, sakantis, kada byla gauta: iki pirmo žingsnio ji dar nepradėta
  --hours-of office|each   kieno darbo laikas: įstaigos ar tas, kuriuo kiekvienas matomas dirbant
  --people-hours FAILAS JSON su vardais ir savaitėmis kaip --hours; reikia --keep-names
  --json FAILAS|-     sekundės pagal priežastis, iš viso ir kiekvienai žingsnių porai
  --calendar, --hours, --calendar-file ir skaitymo parinktys: kaip talka analyse`,
    ...checkHelp.lt,
    ...fitHelp.lt,
    ...discoverHelp.lt,
    ...simulateHelp.lt,
    ...compareHelp.lt,
    ...optimiseHelp.lt,
    demo: `talka demo APLANKAS

Rašo į APLANKĄ išgalvoto parodomojo regiono įvykių žurnalus CSV formatu, po failą kiekvienam procesui.
docs/demo-region.md pasakoja, kokios siaurosios vietos juose paslėptos.`,
  },
});

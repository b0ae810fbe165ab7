/** The news the region told, in own words, in three languages. */
export const circleNews = {
  publishedOn: "2018-05-28",
  title: {
    lv: "Latgales pašvaldības dalās pieredzē par darba procesiem",
    lt: "Latgalos savivaldybės dalijasi darbo procesų patirtimi",
    en: "Municipalities of Latgale share how they organise work",
  },
  lead: {
    lv: "Piecpadsmit pašvaldības četras maija dienas kopā meklēja, kas traucē darbam, un izvēlējās, ko aizgūt no kaimiņiem.",
    lt: "Penkiolika savivaldybių keturias gegužės dienas kartu ieškojo, kas trukdo darbui, ir rinkosi, ką perimti iš kaimynų.",
    en: "For four days in May fifteen municipalities looked together for what stands in the way and chose what to borrow from their neighbours.",
  },
  body: {
    lv: "2018. gada 15., 16., 22. un 23. maijā Latgales plānošanas reģiona pašvaldības sanāca kopā, lai dalītos pieredzē par darba procesu organizēšanu un iepazītu LEAN vadības principus.\n\nUzmanības centrā bija pašu pieredze: kas ir galvenie šķēršļi un kā ar esošajiem cilvēkiem darbs varētu virzīties ātrāk, pielāgojot to darbinieku vajadzībām. Visvairāk balsu saņēma tēma par parakstiem un saskaņošanu.\n\n## Kas notiek tālāk\n\n- 5. jūnijā Daugavpilī – pieredzes apmaiņa tūrisma jomā ar Lietuvas pašvaldībām.\n- 6. jūnijā sākas desmit dienu apmācību cikls: personāla efektivitāte, vadības procesi, darba izvērtēšana un optimizācijas iespējas.\n\nIzvērtējumā dalībnieki atzina, ka šādas tikšanās ir vajadzīgas: redzams, kā kaimiņi risina dažādām mērķgrupām svarīgus jautājumus un kādas idejas var aizgūt.",
    lt: "2018 m. gegužės 15, 16, 22 ir 23 d. Latgalos planavimo regiono savivaldybės susirinko pasidalyti darbo procesų organizavimo patirtimi ir susipažinti su LEAN vadybos principais.\n\nDėmesio centre buvo pačių patirtis: kokios yra pagrindinės kliūtys ir kaip su esamais žmonėmis darbas galėtų vykti greičiau, pritaikius jį darbuotojų poreikiams. Daugiausia balsų gavo parašų ir derinimo tema.\n\n## Kas toliau\n\n- Birželio 5 d. Daugpilyje – patirties mainai turizmo srityje su Lietuvos savivaldybėmis.\n- Birželio 6 d. prasideda dešimties dienų mokymų ciklas: darbuotojų veiksmingumas, valdymo procesai, darbo vertinimas ir optimizavimo galimybės.\n\nVertindami dalyviai pripažino, kad tokie susitikimai reikalingi: matyti, kaip kaimynai sprendžia įvairioms tikslinėms grupėms svarbius klausimus ir kokias idėjas galima perimti.",
    en: "On 15, 16, 22 and 23 May 2018 the municipalities of Latgale Planning Region met to share how they organise work and to learn the principles of lean management.\n\nTheir own experience stood at the centre: what the main obstacles are, and how work could move faster with the people they have, fitted to what those people need. The theme of signatures and approvals got the most votes.\n\n## What comes next\n\n- On 5 June in Daugavpils: exchange of experience in tourism with Lithuanian municipalities.\n- On 6 June a ten-day training cycle begins: staff effectiveness, management processes, work evaluation and ways to optimise.\n\nIn their evaluation participants found such meetings needed: one sees how neighbours solve questions that matter to different groups of residents, and which ideas can be borrowed.",
  },
} as const;

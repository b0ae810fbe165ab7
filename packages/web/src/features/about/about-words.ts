import { catalogue } from "@talka/report";

/** What Talka is, the accessibility statement, licences. */
export const aboutWords = catalogue({
  en: {
    title: "About Talka",
    what: "Talka is a lean management system for municipalities that learn from one another. It shows, from the records of ordinary office systems, where cases wait and what staff do twice, and helps to try what would be better.",
    privacy:
      "A file is read on your computer. Names of people become codes there, before anything is stored or sent. No figures about single persons are shown. Nothing is loaded from third parties, and nobody is tracked.",
    accessibility: "Accessibility statement",
    scope:
      "This statement is about the web application Talka as it is installed here. The municipality that runs this installation is responsible for it.",
    statusTitle: "Conformance",
    status:
      "Talka aims at WCAG 2.2, level AA, which contains the requirements of EN 301 549 V3.2.1. It conforms in part, because of the gaps named below.",
    doneTitle: "What works",
    done1: "Everything can be done with the keyboard; the focus is always visible.",
    done2: "Every picture of figures has a table with the same figures.",
    done3: "Colour never says anything alone; contrast is kept in light and dark.",
    done4: "Text can be enlarged to 200 %, and a width of 320 px is enough.",
    done5: "Movement stops where the system asks for less of it.",
    gapsTitle: "Known gaps",
    gap1: "Reports printed to PDF by the browser may lack tags. The report as a web page is complete.",
    gap2: "Very wide tables scroll sideways in their own box on narrow screens.",
    gap3: "Names of activities come from the files and are not marked with a language of their own.",
    methodTitle: "How this was found out",
    method:
      "By the makers themselves, with automatic checks of every screen in three languages at two widths and by keyboard walks, on 23 November 2026.",
    feedbackTitle: "Tell us",
    feedback:
      "If something cannot be reached, write to the coordinator of your municipality. You get an answer within 15 working days, and what you need in another form until it is mended.",
    enforcementTitle: "If the answer does not satisfy you",
    enforcement:
      "In Latvia turn to the Ombudsman (Tiesībsargs); in Lithuania to the Office of the Equal Opportunities Ombudsperson (Lygių galimybių kontrolieriaus tarnyba).",
    licences: "Licences",
    licence:
      "Talka is free software under the European Union Public Licence 1.2. It stands on the work of others:",
  },
  lv: {
    title: "Par Talku",
    what: "Talka ir LEAN vadības sistēma pašvaldībām, kas mācās cita no citas. No parastu lietvedības sistēmu datiem tā parāda, kur lietas gaida un ko darbinieki dara divreiz, un palīdz izmēģināt, kā būtu labāk.",
    privacy:
      "Failu nolasa jūsu datorā. Cilvēku vārdi tur kļūst par kodiem, pirms kaut kas tiek glabāts vai nosūtīts. Atsevišķu cilvēku rādītāji netiek rādīti. No trešajām pusēm nekas netiek ielādēts, un neviens netiek izsekots.",
    accessibility: "Piekļūstamības paziņojums",
    scope:
      "Šis paziņojums attiecas uz tīmekļa lietotni Talka, kāda tā uzstādīta šeit. Par to atbild pašvaldība, kas uztur šo instalāciju.",
    statusTitle: "Atbilstība",
    status:
      "Talka tiecas atbilst WCAG 2.2 AA līmenim, kas ietver EN 301 549 V3.2.1 prasības. Tā atbilst daļēji tālāk minēto nepilnību dēļ.",
    doneTitle: "Kas ir nodrošināts",
    done1: "Visu var izdarīt ar tastatūru; fokuss vienmēr ir redzams.",
    done2: "Katram skaitļu attēlam ir tabula ar tiem pašiem skaitļiem.",
    done3: "Krāsa viena pati neko nenozīmē; kontrasts ir ievērots gaišajā un tumšajā izskatā.",
    done4: "Tekstu var palielināt līdz 200 %, un pietiek ar 320 px platumu.",
    done5: "Kustība apstājas, ja sistēmā lūgts to mazināt.",
    gapsTitle: "Zināmās nepilnības",
    gap1: "Pārlūkā par PDF izdrukātiem pārskatiem var trūkt marķējuma. Pārskats kā tīmekļa lapa ir pilnīgs.",
    gap2: "Ļoti platas tabulas šauros ekrānos ritināmas sāniski savā laukā.",
    gap3: "Darbību nosaukumi nāk no failiem, un to valoda nav atsevišķi norādīta.",
    methodTitle: "Kā tas noskaidrots",
    method:
      "Pašu izstrādātāju vērtējums: katra ekrāna automātiska pārbaude trīs valodās un divos platumos un darbs tikai ar tastatūru 2026. gada 23. novembrī.",
    feedbackTitle: "Pastāstiet mums",
    feedback:
      "Ja kaut kam nevarat piekļūt, rakstiet savas pašvaldības koordinatoram. Atbildi saņemsiet 15 darbdienās, bet līdz nepilnības novēršanai – vajadzīgo citā formā.",
    enforcementTitle: "Ja atbilde neapmierina",
    enforcement:
      "Latvijā vērsieties pie Tiesībsarga, Lietuvā – Līdztiesības kontroliera birojā (Lygių galimybių kontrolieriaus tarnyba).",
    licences: "Licences",
    licence:
      "Talka ir brīva programmatūra ar Eiropas Savienības sabiedrisko licenci 1.2. Tā balstās uz citu darbu:",
  },
  lt: {
    title: "Apie Talką",
    what: "Talka – LEAN vadybos sistema savivaldybėms, kurios mokosi viena iš kitos. Iš įprastų dokumentų valdymo sistemų įrašų ji parodo, kur bylos laukia ir ką darbuotojai daro du kartus, ir padeda išbandyti, kaip būtų geriau.",
    privacy:
      "Failas skaitomas jūsų kompiuteryje. Žmonių vardai ten virsta kodais, dar nieko neišsaugojus ir neišsiuntus. Pavienių žmonių rodikliai nerodomi. Iš trečiųjų šalių nieko neįkeliama, ir niekas nesekamas.",
    accessibility: "Prieinamumo pareiškimas",
    scope:
      "Šis pareiškimas skirtas žiniatinklio programai „Talka“, kokia ji įdiegta čia. Už ją atsako savivaldybė, prižiūrinti šį diegimą.",
    statusTitle: "Atitiktis",
    status:
      "Talka siekia atitikti WCAG 2.2 AA lygį, apimantį EN 301 549 V3.2.1 reikalavimus. Dėl toliau išvardytų trūkumų ji atitinka iš dalies.",
    doneTitle: "Kas užtikrinta",
    done1: "Viską galima atlikti klaviatūra; fokusas visada matomas.",
    done2: "Kiekvienas skaičių paveikslas turi lentelę su tais pačiais skaičiais.",
    done3: "Spalva viena nieko nereiškia; kontrastas išlaikomas šviesioje ir tamsioje išvaizdoje.",
    done4: "Tekstą galima padidinti iki 200 %, ir pakanka 320 px pločio.",
    done5: "Judėjimas sustoja, jei sistemoje prašoma jo mažiau.",
    gapsTitle: "Žinomi trūkumai",
    gap1: "Naršyklėje į PDF išspausdintose ataskaitose gali trūkti žymų. Ataskaita kaip tinklalapis yra išsami.",
    gap2: "Labai plačios lentelės siauruose ekranuose slenka į šoną savo lauke.",
    gap3: "Veiklų pavadinimai ateina iš failų, ir jų kalba atskirai nenurodyta.",
    methodTitle: "Kaip tai nustatyta",
    method:
      "Pačių kūrėjų vertinimas: automatinė kiekvieno ekrano patikra trimis kalbomis ir dviem pločiais bei darbas vien klaviatūra 2026 m. lapkričio 23 d.",
    feedbackTitle: "Parašykite mums",
    feedback:
      "Jei ko nors negalite pasiekti, rašykite savo savivaldybės koordinatoriui. Atsakymą gausite per 15 darbo dienų, o kol bus pataisyta – tai, ko reikia, kitu pavidalu.",
    enforcementTitle: "Jei atsakymas netenkina",
    enforcement:
      "Lietuvoje kreipkitės į Lygių galimybių kontrolieriaus tarnybą, Latvijoje – į teisės sargą (Tiesībsargs).",
    licences: "Licencijos",
    licence:
      "Talka – laisvoji programinė įranga pagal Europos Sąjungos viešąją licenciją 1.2. Ji remiasi kitų darbu:",
  },
});

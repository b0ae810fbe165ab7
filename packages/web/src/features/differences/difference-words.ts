import { catalogue } from "@talka/report";

/** Words of the differences between groups of cases. */
export const comparisonWords = catalogue({
  en: {
    by: "Compare cases by",
    period: "Time of start",
    role: "Team",
    day: "Second period begins",
    like: "Hold equal",
    nothing: "Nothing",
    likeHint: "Cases are compared with cases of the same kind, and the results are put together.",
    first: "First group",
    second: "Second group",
    milestones: "Lead time runs from “{from}” to “{to}”; settings change it.",
    wholeCase:
      "Lead time runs from the first to the last event; settings name two milestones, which is fairer where groups close cases differently.",
    oneGroup: "There is only one group to see",
    oneGroupHint:
      "Choose another way to part the cases. Groups of fewer than ten cases, and teams of fewer than three people, are not shown.",
    groups: "Groups",
    group: "Group",
    cases: "Cases",
    starts: "Cases begun",
    mapped: "Common steps",
    reached: "Reach both milestones",
    ties: "Events that cannot be ordered",
    leftOut: "{n, plural, one {# case belongs} other {# cases belong}} to no group shown.",
    fair: "The groups can be compared.",
    "failed.mapping":
      "Only a description: the groups share fewer than 80 % of their steps, so a difference may only be another name.",
    "failed.milestones":
      "Only a description: in some group fewer than half of the cases reach both milestones.",
    "failed.groups": "Only a description: there are not two groups.",
    "warn.ties": "Many events have the same time; the order of steps is partly that of the file.",
    "warn.open": "Many cases of a group are not over; what occurs is told of finished cases only.",
    "warn.window":
      "The groups were not seen over the same time; what changed in time looks like a difference of groups.",
    result: "What differs",
    some: "{n, plural, one {# difference is} other {# differences are}} demonstrated out of {of} things compared at once.",
    none: "No difference is demonstrated",
    noneHint:
      "{of} things were compared. This does not show that the groups are equal, only that the record does not tell them apart.",
    show: "Show these cases",
    mix: "Ways as a whole: the groups lie {distance} apart, {chance} would come by chance; {told, select, yes {a difference is demonstrated} other {no difference is demonstrated}}.",
    computing: "Comparing the groups…",
  },
  lv: {
    by: "Salīdzināt lietas pēc",
    period: "Sākuma laika",
    role: "Komandas",
    day: "Otrais posms sākas",
    like: "Turēt vienādu",
    nothing: "Neko",
    likeHint: "Lietas salīdzina ar tāda paša veida lietām un rezultātus saliek kopā.",
    first: "Pirmā grupa",
    second: "Otrā grupa",
    milestones: "Izpildes laiks ir no “{from}” līdz “{to}”; to maina iestatījumos.",
    wholeCase:
      "Izpildes laiks ir no pirmā līdz pēdējam notikumam; iestatījumos var norādīt divus atskaites punktus, kas ir taisnīgāk, ja grupas lietas noslēdz dažādi.",
    oneGroup: "Redzama tikai viena grupa",
    oneGroupHint:
      "Izvēlieties citu dalījumu. Grupas ar mazāk nekā desmit lietām un komandas ar mazāk nekā trim cilvēkiem netiek rādītas.",
    groups: "Grupas",
    group: "Grupa",
    cases: "Lietas",
    starts: "Lietas sāktas",
    mapped: "Kopīgi soļi",
    reached: "Sasniedz abus punktus",
    ties: "Notikumi bez secības",
    leftOut:
      "{n, plural, zero {# lietu nav} one {# lieta nav} other {# lietas nav}} nevienā no rādītajām grupām.",
    fair: "Grupas var salīdzināt.",
    "failed.mapping":
      "Tikai apraksts: grupām kopīgi ir mazāk nekā 80 % soļu, tāpēc atšķirība var būt tikai cits nosaukums.",
    "failed.milestones":
      "Tikai apraksts: kādā grupā abus atskaites punktus sasniedz mazāk nekā puse lietu.",
    "failed.groups": "Tikai apraksts: nav divu grupu.",
    "warn.ties": "Daudziem notikumiem ir vienāds laiks; soļu secība daļēji ir faila secība.",
    "warn.open":
      "Daudzas kādas grupas lietas nav pabeigtas; par to, kas notiek, stāsta tikai pabeigtās lietas.",
    "warn.window":
      "Grupas nav redzētas vienā un tajā pašā laikā; tas, kas mainījies laikā, izskatās kā grupu atšķirība.",
    result: "Kas atšķiras",
    some: "{n, plural, zero {Pierādītas # atšķirības} one {Pierādīta # atšķirība} other {Pierādītas # atšķirības}}; reizē salīdzināto lietu skaits: {of}.",
    none: "Atšķirība nav pierādīta",
    noneHint:
      "Salīdzināts: {of}. Tas nerāda, ka grupas ir vienādas, tikai to, ka dati tās neatšķir.",
    show: "Rādīt šīs lietas",
    mix: "Ceļi kopumā: attālums starp grupām ir {distance}, nejauši būtu {chance}; {told, select, yes {atšķirība ir pierādīta} other {atšķirība nav pierādīta}}.",
    computing: "Salīdzina grupas…",
  },
  lt: {
    by: "Lyginti bylas pagal",
    period: "Pradžios laiką",
    role: "Komandą",
    day: "Antras laikotarpis prasideda",
    like: "Laikyti vienodą",
    nothing: "Nieko",
    likeHint: "Bylos lyginamos su tokios pat rūšies bylomis, o rezultatai sudedami.",
    first: "Pirma grupė",
    second: "Antra grupė",
    milestones: "Bendra trukmė skaičiuojama nuo „{from}“ iki „{to}“; tai keičiama nustatymuose.",
    wholeCase:
      "Bendra trukmė skaičiuojama nuo pirmo iki paskutinio įvykio; nustatymuose galima nurodyti du atskaitos taškus, tai teisingiau, jei grupės bylas užbaigia skirtingai.",
    oneGroup: "Matoma tik viena grupė",
    oneGroupHint:
      "Pasirinkite kitą dalijimą. Grupės, turinčios mažiau nei dešimt bylų, ir komandos, kuriose mažiau nei trys žmonės, nerodomos.",
    groups: "Grupės",
    group: "Grupė",
    cases: "Bylos",
    starts: "Bylos pradėtos",
    mapped: "Bendri žingsniai",
    reached: "Pasiekia abu taškus",
    ties: "Įvykiai be tvarkos",
    leftOut:
      "{n, plural, one {# byla nepriklauso} few {# bylos nepriklauso} many {# bylos nepriklauso} other {# bylų nepriklauso}} nė vienai rodomai grupei.",
    fair: "Grupes galima lyginti.",
    "failed.mapping":
      "Tik aprašymas: grupės turi mažiau nei 80 % bendrų žingsnių, todėl skirtumas gali būti tik kitas pavadinimas.",
    "failed.milestones":
      "Tik aprašymas: kurioje nors grupėje abu atskaitos taškus pasiekia mažiau nei pusė bylų.",
    "failed.groups": "Tik aprašymas: nėra dviejų grupių.",
    "warn.ties": "Daug įvykių turi tą patį laiką; žingsnių tvarka iš dalies yra failo tvarka.",
    "warn.open":
      "Daug kurios nors grupės bylų nebaigtos; apie tai, kas vyksta, pasakoja tik baigtos bylos.",
    "warn.window":
      "Grupės stebėtos ne tuo pačiu laiku; tai, kas pasikeitė laikui bėgant, atrodo kaip grupių skirtumas.",
    result: "Kas skiriasi",
    some: "{n, plural, one {Įrodytas # skirtumas} few {Įrodyti # skirtumai} many {Įrodyta # skirtumo} other {Įrodyta # skirtumų}}; vienu metu palyginta: {of}.",
    none: "Skirtumas neįrodytas",
    noneHint: "Palyginta: {of}. Tai nerodo, kad grupės vienodos, tik tai, kad įrašai jų neskiria.",
    show: "Rodyti šias bylas",
    mix: "Keliai apskritai: atstumas tarp grupių {distance}, atsitiktinai būtų {chance}; {told, select, yes {skirtumas įrodytas} other {skirtumas neįrodytas}}.",
    computing: "Lyginamos grupės…",
  },
});

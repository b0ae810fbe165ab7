import { catalogue } from "../words/translate.ts";

/** What is said of a simulation model: its verdict, what it stands on, how far it is off. */
export const modelCheckWords = catalogue({
  en: {
    good: "Good: what it forecasts may be told as a forecast.",
    "for-comparisons":
      "Usable for comparisons: differences between two runs say something, its absolute figures little.",
    "not-to-be-trusted": "Not to be trusted: nothing should be decided by it.",
    "reason.too-few-cases": "Too few cases on one side of the split to prove anything.",
    "reason.cycle-time-off": "Cases take another time than it says.",
    "reason.ways-off": "Cases go other ways than it says.",
    "reason.no-better-than-repeating":
      "Repeating the earlier cases would have forecast lead times better.",
    "reason.week-off": "Work is done at other hours of the week than it says.",
    "reason.office-changed":
      "The later cases are unlike the earlier ones: the record tells of an office that has changed since.",
    "answer.demand": "when and how many cases come",
    "answer.ways": "which ways cases go",
    "answer.week": "when in the week work is done",
    "answer.leadTimes": "how long cases take",
    "answer.workTimes": "how long work itself takes",
    "grade.good": "may be told",
    "grade.for-comparisons": "for comparisons only",
    "grade.not-to-be-trusted": "cannot be told",
    answersHead: "What this model may answer",
    "distance.twoGram": "what follows what, two steps",
    "distance.threeGram": "what follows what, three steps",
    "distance.absoluteHours": "when work is done, over the whole time (h)",
    "distance.circadianHours": "when in the week work is done (h)",
    "distance.relativeHours": "when in the life of a case (h)",
    "distance.cycleTimeHours": "how long cases take (h)",
    head: "Distance to {later, plural, one {# later case} other {# later cases}} of a model made of {earlier, plural, one {# earlier one} other {# earlier ones}} ({runs, plural, one {# run} other {# runs}}; 0 is alike)",
    columnModel: "model",
    columnFloor: "chance",
    columnBaseline: "repeating",
    explainFloor:
      "chance: between two halves of the later cases; repeating: the earlier cases again",
    lead: "Lead time, median: recorded {recorded} h, simulated {simulated} h; mean: {recordedMean} h, {simulatedMean} h",
    left: "{running, plural, one {# case was} other {# cases were}} running at the split and {late, plural, one {# began} other {# began}} too late to be watched: in neither part",
    supports: "It can support changes of the mean lead time of more than {hours} h.",
    supportsNothing: "It can support no promise.",
    made: "{tasks, plural, one {# step} other {# steps}}, {people, plural, one {# person} other {# people}}, made of {cases, plural, one {# case} other {# cases}}",
    "note.people.unknown":
      "Nobody is named for {activities}: this takes time, but nobody’s, and forms no queue.",
    "note.roles.guessed": "Roles are not recorded: people are grouped by what they do most.",
    "note.starts.estimated":
      "{share} of the starts are estimated: the record holds ends only, so work times are estimates.",
    "note.hours.pooled":
      "{people, plural, one {# person was} other {# people were}} seen on too few days to read hours of their own: those of the role or of all hold.",
    "note.hours.unknown":
      "No hours could be read and none were given: people work day and night in this model.",
    "note.activities.left-out": "Not in the diagram, so left out: {activities}.",
    "note.tasks.unknown": "In the diagram, but not recorded, so they take no time: {activities}.",
    "note.flow.deviates": "Only {share} of the cases go through the diagram as it is drawn.",
    "note.absences.repeated":
      "{weeks, plural, =0 {People were away at times} one {People were away for # week altogether} other {People were away for # weeks altogether}}: the model has them away in the same weeks of the next years, as nobody knows the leave to come.",
    "note.deadline.simplified":
      "The deadline counts days from arrival: months and suspensions are simplified.",
    "note.cases.few":
      "{cases, plural, one {# case is} other {# cases are}} few: figures will change with more.",
    "assumed.times.estimated": "Times estimated by people, taken as ranges: {steps}.",
    "assumed.times.unknown": "No time known, so none is taken: {steps}.",
    "assumed.waits.as-drawn": "Waits as drawn, queues come on top: {steps}.",
    "assumed.people.assumed": "Nobody said how many people: one is assumed for {steps}.",
    "assumed.demand.assumed":
      "Nobody said how many cases come: {cases, plural, one {# a year is} other {# a year are}} assumed.",
  },
  lv: {
    good: "Labs: tā prognozes drīkst saukt par prognozēm.",
    "for-comparisons":
      "Derīgs salīdzinājumiem: divu izmēģinājumu atšķirība kaut ko pasaka, paši skaitļi – maz.",
    "not-to-be-trusted": "Nav uzticams: pēc tā neko nevajadzētu lemt.",
    "reason.too-few-cases": "Vienā pusē ir pārāk maz lietu, lai ko pierādītu.",
    "reason.cycle-time-off": "Lietu izpilde ilgst citādi, nekā tas saka.",
    "reason.ways-off": "Lietas iet citus ceļus, nekā tas saka.",
    "reason.no-better-than-repeating":
      "Agrāko lietu atkārtošana izpildes laikus būtu paredzējusi labāk.",
    "reason.week-off": "Darbu dara citās nedēļas stundās, nekā tas saka.",
    "reason.office-changed":
      "Vēlākās lietas atšķiras no agrākajām: dati stāsta par iestādi, kas kopš tā laika ir mainījusies.",
    "answer.demand": "kad un cik lietu nāk",
    "answer.ways": "kādus ceļus lietas iet",
    "answer.week": "kad nedēļas gaitā strādā",
    "answer.leadTimes": "cik ilgi lietas ilgst",
    "answer.workTimes": "cik ilgi ilgst pats darbs",
    "grade.good": "drīkst teikt",
    "grade.for-comparisons": "tikai salīdzinājumiem",
    "grade.not-to-be-trusted": "nevar pateikt",
    answersHead: "Uz ko šis modelis drīkst atbildēt",
    "distance.twoGram": "kas kam seko, divi soļi",
    "distance.threeGram": "kas kam seko, trīs soļi",
    "distance.absoluteHours": "kad strādā visā laikposmā (h)",
    "distance.circadianHours": "kad strādā nedēļas gaitā (h)",
    "distance.relativeHours": "kad lietas mūžā (h)",
    "distance.cycleTimeHours": "cik ilgi lietas ilgst (h)",
    head: "Attālums līdz {later, plural, zero {# vēlākām lietām} one {# vēlākai lietai} other {# vēlākām lietām}} modelim no {earlier, plural, zero {# agrākām} one {# agrākas} other {# agrākām}} ({runs, plural, zero {# izmēģinājumu} one {# izmēģinājums} other {# izmēģinājumi}}; 0 ir vienādi)",
    columnModel: "modelis",
    columnFloor: "nejaušība",
    columnBaseline: "atkārtots",
    explainFloor: "nejaušība: starp divām vēlāko lietu pusēm; atkārtots: agrākās lietas vēlreiz",
    lead: "Izpildes laiks, mediāna: reģistrēts {recorded} h, simulēts {simulated} h; vidēji: {recordedMean} h, {simulatedMean} h",
    left: "{running, plural, zero {# lietu} one {# lieta} other {# lietas}} dalījuma brīdī vēl ritēja, {late, plural, zero {# sākās} one {# sākās} other {# sākās}} par vēlu, lai tās novērotu: nav nevienā daļā",
    supports: "Ar to var pamatot vidējā izpildes laika maiņas, kas lielākas par {hours} h.",
    supportsNothing: "Ar to nevar pamatot nevienu solījumu.",
    made: "{tasks, plural, zero {# soļu} one {# solis} other {# soļi}}, {people, plural, zero {# cilvēku} one {# cilvēks} other {# cilvēki}}, no {cases, plural, zero {# lietām} one {# lietas} other {# lietām}}",
    "note.people.unknown":
      "Izpildītājs nav zināms: {activities}; tas aizņem laiku, bet neviena cilvēka laiku, un rindu neveido.",
    "note.roles.guessed": "Lomas nav reģistrētas: cilvēki grupēti pēc tā, ko dara visvairāk.",
    "note.starts.estimated":
      "{share} sākumu ir aplēsti: reģistrētas tikai beigas, tāpēc darba ilgumi ir aplēses.",
    "note.hours.pooled":
      "{people, plural, zero {# cilvēku} one {# cilvēks} other {# cilvēki}} redzēti pārāk maz dienu, lai nolasītu savu darba laiku: ņemts lomas vai visu darba laiks.",
    "note.hours.unknown":
      "Darba laiku nevarēja nolasīt, un tas nav dots: šajā modelī strādā dienu un nakti.",
    "note.activities.left-out": "Shēmā nav, tāpēc nav iekļauts: {activities}.",
    "note.tasks.unknown": "Shēmā ir, bet nav reģistrēts, tāpēc laiku neaizņem: {activities}.",
    "note.flow.deviates": "Tikai {share} lietu iet pa shēmu tā, kā tā uzzīmēta.",
    "note.absences.repeated":
      "{weeks, plural, =0 {Cilvēki reizēm bija prom} zero {Cilvēki kopā bija prom # nedēļu} one {Cilvēki kopā bija prom # nedēļu} other {Cilvēki kopā bija prom # nedēļas}}: modelī viņi ir prom tajās pašās nākamo gadu nedēļās, jo gaidāmos atvaļinājumus neviens nezina.",
    "note.deadline.simplified":
      "Termiņu skaita dienās no saņemšanas: mēneši un apturēšanas ir vienkāršotas.",
    "note.cases.few":
      "{cases, plural, zero {# lietu ir} one {# lieta ir} other {# lietas ir}} maz: ar vairāk lietām skaitļi mainīsies.",
    "assumed.times.estimated": "Cilvēku aplēsti laiki, ņemti kā intervāli: {steps}.",
    "assumed.times.unknown": "Laiks nav zināms, tāpēc tas netiek ņemts: {steps}.",
    "assumed.waits.as-drawn": "Gaidīšana kā uzzīmēta, rindas nāk klāt: {steps}.",
    "assumed.people.assumed": "Nav teikts, cik cilvēku: pieņemts viens – {steps}.",
    "assumed.demand.assumed":
      "Nav teikts, cik lietu nāk: pieņemts, ka gadā {cases, plural, zero {# lietu} one {# lieta} other {# lietas}}.",
  },
  lt: {
    good: "Geras: tai, ką jis prognozuoja, galima vadinti prognoze.",
    "for-comparisons":
      "Tinka palyginimams: dviejų bandymų skirtumas šį tą pasako, patys skaičiai – mažai.",
    "not-to-be-trusted": "Nepatikimas: pagal jį nereikėtų nieko spręsti.",
    "reason.too-few-cases": "Vienoje pusėje per mažai bylų, kad ką nors įrodytų.",
    "reason.cycle-time-off": "Bylos trunka kitaip, nei jis sako.",
    "reason.ways-off": "Bylos eina kitais keliais, nei jis sako.",
    "reason.no-better-than-repeating": "Ankstesnių bylų pakartojimas trukmes būtų numatęs geriau.",
    "reason.week-off": "Dirbama kitomis savaitės valandomis, nei jis sako.",
    "reason.office-changed":
      "Vėlesnės bylos nepanašios į ankstesnes: duomenys pasakoja apie įstaigą, kuri nuo to laiko pasikeitė.",
    "answer.demand": "kada ir kiek bylų gaunama",
    "answer.ways": "kokiais keliais bylos eina",
    "answer.week": "kada per savaitę dirbama",
    "answer.leadTimes": "kiek trunka bylos",
    "answer.workTimes": "kiek trunka pats darbas",
    "grade.good": "galima sakyti",
    "grade.for-comparisons": "tik palyginimams",
    "grade.not-to-be-trusted": "pasakyti negalima",
    answersHead: "Į ką šis modelis gali atsakyti",
    "distance.twoGram": "kas po ko eina, du žingsniai",
    "distance.threeGram": "kas po ko eina, trys žingsniai",
    "distance.absoluteHours": "kada dirbama per visą laikotarpį (val.)",
    "distance.circadianHours": "kada dirbama per savaitę (val.)",
    "distance.relativeHours": "kada bylos eigoje (val.)",
    "distance.cycleTimeHours": "kiek trunka bylos (val.)",
    head: "Modelio iš {earlier, plural, one {# ankstesnės bylos} few {# ankstesnių bylų} many {# ankstesnės bylos} other {# ankstesnių bylų}} atstumas iki {later, plural, one {# vėlesnės} few {# vėlesnių} many {# vėlesnės} other {# vėlesnių}} ({runs, plural, one {# bandymas} few {# bandymai} many {# bandymo} other {# bandymų}}; 0 – vienoda)",
    columnModel: "modelis",
    columnFloor: "atsitiktinumas",
    columnBaseline: "kartojimas",
    explainFloor:
      "atsitiktinumas: tarp dviejų vėlesnių bylų pusių; kartojimas: ankstesnės bylos dar kartą",
    lead: "Trukmė, mediana: užregistruota {recorded} val., imituota {simulated} val.; vidurkis: {recordedMean} val., {simulatedMean} val.",
    left: "{running, plural, one {# byla} few {# bylos} many {# bylos} other {# bylų}} dalijimo metu dar vyko, {late, plural, one {# prasidėjo} few {# prasidėjo} many {# prasidėjo} other {# prasidėjo}} per vėlai, kad būtų stebima: nė vienoje dalyje",
    supports: "Juo galima pagrįsti vidutinės trukmės pokyčius, didesnius nei {hours} val.",
    supportsNothing: "Juo negalima pagrįsti jokio pažado.",
    made: "{tasks, plural, one {# žingsnis} few {# žingsniai} many {# žingsnio} other {# žingsnių}}, {people, plural, one {# žmogus} few {# žmonės} many {# žmogaus} other {# žmonių}}, iš {cases, plural, one {# bylos} few {# bylų} many {# bylos} other {# bylų}}",
    "note.people.unknown":
      "Vykdytojas nežinomas: {activities}; tai užima laiką, bet niekieno, ir eilės nesudaro.",
    "note.roles.guessed":
      "Vaidmenys neužregistruoti: žmonės sugrupuoti pagal tai, ką daro dažniausiai.",
    "note.starts.estimated":
      "{share} pradžių įvertintos: užregistruotos tik pabaigos, todėl darbo trukmės yra įverčiai.",
    "note.hours.pooled":
      "{people, plural, one {# žmogus matytas} few {# žmonės matyti} many {# žmogaus matyta} other {# žmonių matyta}} per mažai dienų savo valandoms nustatyti: imamos vaidmens arba visų valandos.",
    "note.hours.unknown":
      "Darbo valandų nustatyti nepavyko ir jos nenurodytos: šiame modelyje dirbama dieną ir naktį.",
    "note.activities.left-out": "Schemoje nėra, todėl neįtraukta: {activities}.",
    "note.tasks.unknown": "Schemoje yra, bet neužregistruota, todėl laiko neužima: {activities}.",
    "note.flow.deviates": "Tik {share} bylų eina pagal schemą taip, kaip ji nubraižyta.",
    "note.absences.repeated":
      "{weeks, plural, =0 {Žmonių kartais nebuvo} one {Žmonių iš viso nebuvo # savaitę} few {Žmonių iš viso nebuvo # savaites} many {Žmonių iš viso nebuvo # savaitės} other {Žmonių iš viso nebuvo # savaičių}}: modelyje jų nėra tomis pačiomis kitų metų savaitėmis, nes būsimų atostogų niekas nežino.",
    "note.deadline.simplified":
      "Terminas skaičiuojamas dienomis nuo gavimo: mėnesiai ir sustabdymai supaprastinti.",
    "note.cases.few":
      "{cases, plural, one {# byla – tai} few {# bylos – tai} many {# bylos – tai} other {# bylų – tai}} mažai: su daugiau bylų skaičiai keisis.",
    "assumed.times.estimated": "Žmonių įvertinti laikai, imami kaip intervalai: {steps}.",
    "assumed.times.unknown": "Laikas nežinomas, todėl neskaičiuojamas: {steps}.",
    "assumed.waits.as-drawn": "Laukimas kaip nubraižyta, eilės prisideda: {steps}.",
    "assumed.people.assumed": "Nepasakyta, kiek žmonių: laikoma, kad vienas – {steps}.",
    "assumed.demand.assumed":
      "Nepasakyta, kiek bylų gaunama: laikoma, kad per metus {cases, plural, one {# byla} few {# bylos} many {# bylos} other {# bylų}}.",
  },
});

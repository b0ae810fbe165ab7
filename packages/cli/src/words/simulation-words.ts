import { catalogue } from "@talka/report";

/** What `talka simulate` says. */
export const simulationWords = catalogue({
  en: {
    head: "{cases, plural, one {# case} other {# cases}} in {replications, plural, one {# replication} other {# replications}}",
    cycle:
      "from arrival to end: {mean} h on average (95 % interval {low}–{high} h), nine of ten within {p90} h",
    parts: "a case waits {waiting} h and is worked on {work} h",
    onTime: "{share} end by their deadline",
    load: "{role}: {share} of the open hours at this work",
    unfinished:
      "{count, plural, one {# case never ended} other {# cases never ended}}: nobody can do their next step",
    cut: "{count, plural, one {# case was cut off} other {# cases were cut off}}: they went round without end",
    open: "{file} cannot be opened ({reason})",
    "bpmn.xml": "{file}, line {line}: this is no whole XML; save the diagram again as BPMN 2.0",
    "bpmn.no-process": "{file} holds no process with an element; export the diagram as BPMN 2.0",
    "bpmn.no-id": "{file}, line {line}: an element has no id; give it one",
    "bpmn.same-id": "{file}, line {line}: the id {id} is there twice; give one of them another",
    "bpmn.unknown-element":
      "{file}: {id} leads to or stands on {named}, which is not in the diagram; draw it anew",
    "parameters.json": "{file} is no JSON; check brackets and commas, or export it again",
    "parameters.missing": "{file}: {path} is missing; add it",
    "parameters.value": "{file}: {path} has a value that cannot stand there {id}; correct it",
    "parameters.distribution":
      "{file}: {path} names the distribution {id}, which is unknown or has too few parameters",
    "parameters.unknown-id": "{file}: {path} names {id}, which is not defined; add or rename it",
    "simulation.no-process": "{file} holds no process",
    "simulation.same-id": "{file}: the id {id} is there twice; give one of them another",
    "simulation.unknown-calendar":
      "{file}: {by} names the calendar {id}, which is not there; add it or name another",
    "simulation.unknown-person":
      "{file}: the task {by} names the person {id}, who is not there; add them or name another",
    "simulation.unknown-node": "{file}: {by} names the element {id}, which is not in the flow",
    "simulation.unknown-flow": "{file}: the split {by} names the flow {id}, which is not there",
    "simulation.calendar": "{file}: the calendar {id} cannot be used ({why}); correct its hours",
    "simulation.number": "{file}: a number of {id} ({by}) is not possible; correct it",
    "simulation.formula": "{file}: the formula of {id} ({by}) cannot be read; correct it",
    "simulation.no-start": "{file}: the process {id} has no start; draw a start event",
    unread: "the element {id} ({element}) is left out: it has no counterpart here",
    readAs: "the element {id} ({element}) is taken as {readAs}",
    "unknown-element": "{path} names {id}, which is not in the diagram: it has no effect",
    "task-without-people": "nobody is named for the task {id}: it takes no time",
    "unknown-rule": "{path}: the kind of rule of {id} is unknown: it has no effect",
    "fuzzy-hours": "hours with a probability are taken as open from one half up",
    multitask: "several tasks in hand at once are left out",
    moreWarnings: "{count, plural, one {# more remark} other {# more remarks}} of this kind",
  },
  lv: {
    head: "{cases, plural, zero {# lietu} one {# lieta} other {# lietas}}, {replications, plural, zero {# atkārtojumu} one {# atkārtojums} other {# atkārtojumi}}",
    cycle:
      "no saņemšanas līdz beigām: vidēji {mean} h (95 % intervāls {low}–{high} h), deviņas no desmit – līdz {p90} h",
    parts: "lieta gaida {waiting} h, un ar to strādā {work} h",
    onTime: "termiņā pabeigtas {share}",
    load: "{role}: šajā darbā {share} darba laika",
    unfinished:
      "{count, plural, zero {# lietu netika pabeigtas} one {# lieta netika pabeigta} other {# lietas netika pabeigtas}}: nākamo soli neviens nevar izdarīt",
    cut: "{count, plural, zero {# lietu tika pārtrauktas} one {# lieta tika pārtraukta} other {# lietas tika pārtrauktas}}: tās riņķoja bez gala",
    open: "{file} nevar atvērt ({reason})",
    "bpmn.xml": "{file}, {line}. rinda: XML nav vesels; saglabājiet diagrammu vēlreiz kā BPMN 2.0",
    "bpmn.no-process":
      "{file} nav neviena procesa ar elementiem; eksportējiet diagrammu kā BPMN 2.0",
    "bpmn.no-id": "{file}, {line}. rinda: elementam nav identifikatora; piešķiriet to",
    "bpmn.same-id":
      "{file}, {line}. rinda: identifikators {id} ir divreiz; nomainiet vienu no tiem",
    "bpmn.unknown-element":
      "{file}: {id} ved uz {named} vai stāv uz tā, bet diagrammā tā nav; uzzīmējiet no jauna",
    "parameters.json": "{file} nav JSON; pārbaudiet iekavas un komatus vai eksportējiet vēlreiz",
    "parameters.missing": "{file}: trūkst {path}; pievienojiet to",
    "parameters.value": "{file}: {path} ir vērtība, kas tur nevar būt {id}; izlabojiet to",
    "parameters.distribution":
      "{file}: {path} nosauc sadalījumu {id}, kas nav zināms vai kam trūkst parametru",
    "parameters.unknown-id":
      "{file}: {path} nosauc {id}, kas nav definēts; pievienojiet vai pārdēvējiet",
    "simulation.no-process": "{file} nav neviena procesa",
    "simulation.same-id": "{file}: identifikators {id} ir divreiz; nomainiet vienu no tiem",
    "simulation.unknown-calendar":
      "{file}: {by} nosauc kalendāru {id}, kura nav; pievienojiet to vai norādiet citu",
    "simulation.unknown-person":
      "{file}: uzdevums {by} nosauc cilvēku {id}, kura nav; pievienojiet vai norādiet citu",
    "simulation.unknown-node": "{file}: {by} nosauc elementu {id}, kura plūsmā nav",
    "simulation.unknown-flow": "{file}: sazarojums {by} nosauc bultu {id}, kuras nav",
    "simulation.calendar": "{file}: kalendāru {id} nevar lietot ({why}); izlabojiet darba laiku",
    "simulation.number": "{file}: {id} ({by}) ir neiespējams skaitlis; izlabojiet to",
    "simulation.formula": "{file}: {id} ({by}) formulu nevar nolasīt; izlabojiet to",
    "simulation.no-start": "{file}: procesam {id} nav sākuma; uzzīmējiet sākuma notikumu",
    unread: "elements {id} ({element}) ir izlaists: tam šeit nav atbilstības",
    readAs: "elements {id} ({element}) ir saprasts kā {readAs}",
    "unknown-element": "{path} nosauc {id}, kura diagrammā nav: tam nav ietekmes",
    "task-without-people": "uzdevumam {id} neviens nav nosaukts: tas neaizņem laiku",
    "unknown-rule": "{path}: {id} kārtulas veids nav zināms: tai nav ietekmes",
    "fuzzy-hours": "stundas ar varbūtību ir darba laiks, ja tā ir vismaz puse",
    multitask: "vairāki darbi vienlaikus rokās nav ņemti vērā",
    moreWarnings:
      "vēl {count, plural, zero {# šādu piezīmju} one {# šāda piezīme} other {# šādas piezīmes}}",
  },
  lt: {
    head: "{cases, plural, one {# byla} few {# bylos} many {# bylos} other {# bylų}}, {replications, plural, one {# pakartojimas} few {# pakartojimai} many {# pakartojimo} other {# pakartojimų}}",
    cycle:
      "nuo gavimo iki pabaigos: vidutiniškai {mean} val. (95 % intervalas {low}–{high} val.), devynios iš dešimties – per {p90} val.",
    parts: "byla laukia {waiting} val., su ja dirbama {work} val.",
    onTime: "laiku baigta {share}",
    load: "{role}: šiam darbui tenka {share} darbo laiko",
    unfinished:
      "{count, plural, one {# byla nebuvo baigta} few {# bylos nebuvo baigtos} many {# bylos nebuvo baigta} other {# bylų nebuvo baigta}}: kito žingsnio niekas negali atlikti",
    cut: "{count, plural, one {# byla nutraukta} few {# bylos nutrauktos} many {# bylos nutraukta} other {# bylų nutraukta}}: jos sukosi be galo",
    open: "{file} negalima atverti ({reason})",
    "bpmn.xml":
      "{file}, {line} eilutė: XML nėra vientisas; išsaugokite diagramą iš naujo kaip BPMN 2.0",
    "bpmn.no-process":
      "{file} nėra nė vieno proceso su elementais; eksportuokite diagramą kaip BPMN 2.0",
    "bpmn.no-id": "{file}, {line} eilutė: elementas neturi identifikatoriaus; suteikite jį",
    "bpmn.same-id":
      "{file}, {line} eilutė: identifikatorius {id} yra du kartus; pakeiskite vieną iš jų",
    "bpmn.unknown-element":
      "{file}: {id} veda į {named} arba stovi ant jo, bet diagramoje jo nėra; nubraižykite iš naujo",
    "parameters.json":
      "{file} nėra JSON; patikrinkite skliaustus ir kablelius arba eksportuokite iš naujo",
    "parameters.missing": "{file}: trūksta {path}; pridėkite",
    "parameters.value": "{file}: {path} turi reikšmę, kurios ten negali būti {id}; pataisykite",
    "parameters.distribution":
      "{file}: {path} nurodo skirstinį {id}, kuris nežinomas arba turi per mažai parametrų",
    "parameters.unknown-id":
      "{file}: {path} nurodo {id}, kuris neapibrėžtas; pridėkite arba pervadinkite",
    "simulation.no-process": "{file} nėra nė vieno proceso",
    "simulation.same-id": "{file}: identifikatorius {id} yra du kartus; pakeiskite vieną iš jų",
    "simulation.unknown-calendar":
      "{file}: {by} nurodo kalendorių {id}, kurio nėra; pridėkite jį arba nurodykite kitą",
    "simulation.unknown-person":
      "{file}: užduotis {by} nurodo žmogų {id}, kurio nėra; pridėkite arba nurodykite kitą",
    "simulation.unknown-node": "{file}: {by} nurodo elementą {id}, kurio sraute nėra",
    "simulation.unknown-flow": "{file}: išsišakojimas {by} nurodo rodyklę {id}, kurios nėra",
    "simulation.calendar":
      "{file}: kalendoriaus {id} negalima naudoti ({why}); pataisykite darbo laiką",
    "simulation.number": "{file}: {id} ({by}) turi neįmanomą skaičių; pataisykite",
    "simulation.formula": "{file}: {id} ({by}) formulės negalima perskaityti; pataisykite",
    "simulation.no-start": "{file}: procesas {id} neturi pradžios; nubraižykite pradžios įvykį",
    unread: "elementas {id} ({element}) praleistas: čia jis neturi atitikmens",
    readAs: "elementas {id} ({element}) suprastas kaip {readAs}",
    "unknown-element": "{path} nurodo {id}, kurio diagramoje nėra: jis neturi poveikio",
    "task-without-people": "užduočiai {id} niekas nepaskirtas: ji neužima laiko",
    "unknown-rule": "{path}: {id} taisyklės rūšis nežinoma: ji neturi poveikio",
    "fuzzy-hours": "valandos su tikimybe laikomos darbo laiku, jei ji bent pusė",
    multitask: "keli darbai rankose vienu metu neįskaityti",
    moreWarnings:
      "dar {count, plural, one {# tokia pastaba} few {# tokios pastabos} many {# tokios pastabos} other {# tokių pastabų}}",
  },
});

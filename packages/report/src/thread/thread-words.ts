import { catalogue } from "../words/translate.ts";

/** Kinds of records, what joins them, and the states they are in. */
export const threadWords = catalogue({
  en: {
    kind: "{kind, select, meeting {Session} meetingGroup {Theme of a session} commitment {Commitment} observation {Observation} obstacle {Obstacle} process {Process} map {Process map} analysis {Analysis} idea {Idea} trial {Trial} standard {Standard work} card {Practice card} adoption {Borrowing of a practice} borrowing {Borrowed idea} visit {Study visit} other {News}}",
    relation:
      "{relation, select, joined {joined to} became {became} placedOn {placed on} measured {measured} keptAs {kept as} toldAs {told as} borrowedAs {borrowed as} triedIn {tried in} seenOn {seen on} mergedInto {merged into} other {carried on by}}",
    state:
      "{state, select, inUse {in use} beingImproved {being improved} retired {retired} draft {draft} ready {ready} published {published} interested {interested} planning {planning} trying {trying} using {using} stopped {stopped} open {open} live {going on} closed {closed} prepared {prepared} announced {announced} cancelled {cancelled} over {over} done {done} goingOn {going on} dropped {dropped} new {new} lookedAt {looked at} checking {checking} standard {standard} notNow {not now} merged {merged} planned {planned} doing {under way} adopted {adopted} adapted {adapted} abandoned {abandoned} current {current state} target {target state} peerCheck {with a peer} coordinatorCheck {with the coordinator} needsReview {needs review} other {}}",
    own: "ours",
    formerly: "formerly {name}, today with us",
    today: "today {names}",
    elsewhere: "kept in {organisation}",
    gone: "no longer kept, or not shared with you",
    title: "The thread: {title}",
    description:
      "{count, plural, one {One record} other {# records}} from left to right, from what it came from to what came of it. Boxes with cut corners belong to neighbours.",
    link: "{from} → {relation} → {to}",
    here: "you are here",
  },
  lv: {
    kind: "{kind, select, meeting {Sesija} meetingGroup {Sesijas tēma} commitment {Apņemšanās} observation {Novērojums} obstacle {Šķērslis} process {Process} map {Procesa karte} analysis {Analīze} idea {Ideja} trial {Izmēģinājums} standard {Standartizēts darbs} card {Labās prakses apraksts} adoption {Prakses pārņemšana} borrowing {Pārņemtā ideja} visit {Pieredzes brauciens} other {Ziņa}}",
    relation:
      "{relation, select, joined {pievienots} became {kļuva par} placedOn {novietots uz} measured {izmērīja} keptAs {saglabāts kā} toldAs {izstāstīts kā} borrowedAs {pārņemts kā} triedIn {izmēģināts} seenOn {apskatīts} mergedInto {apvienots ar} other {turpinās kā}}",
    state:
      "{state, select, inUse {lieto} beingImproved {uzlabo} retired {vairs nelieto} draft {melnraksts} ready {gatavs} published {publicēts} interested {interesē} planning {plāno} trying {izmēģina} using {lieto} stopped {pārtraukts} open {atvērts} live {notiek} closed {slēgts} prepared {sagatavots} announced {izziņots} cancelled {atcelts} over {noticis} done {izdarīts} goingOn {turpinās} dropped {atmests} new {jauns} lookedAt {apskatīts} checking {pārbauda} standard {standarts} notNow {ne tagad} merged {apvienots} planned {plānots} doing {notiek} adopted {ieviests} adapted {pielāgots} abandoned {pamests} current {pašreizējais stāvoklis} target {mērķa stāvoklis} peerCheck {pie kolēģiem} coordinatorCheck {pie koordinatora} needsReview {jāpārskata} other {}}",
    own: "mūsu",
    formerly: "agrāk {name}, tagad pie mums",
    today: "tagad {names}",
    elsewhere: "glabājas citur: {organisation}",
    gone: "vairs netiek glabāts vai nav jums atvērts",
    title: "Pavediens: {title}",
    description:
      "{count, plural, zero {# ierakstu} one {# ieraksts} other {# ieraksti}} no kreisās uz labo: no tā, kā sākās, līdz tam, kas iznāca. Kaimiņu ierakstiem ir nošķelti stūri.",
    link: "{from} → {relation} → {to}",
    here: "jūs esat šeit",
  },
  lt: {
    kind: "{kind, select, meeting {Sesija} meetingGroup {Sesijos tema} commitment {Įsipareigojimas} observation {Pastebėjimas} obstacle {Kliūtis} process {Procesas} map {Proceso žemėlapis} analysis {Analizė} idea {Idėja} trial {Bandymas} standard {Standartinis darbas} card {Gerosios patirties aprašas} adoption {Patirties perėmimas} borrowing {Perimta idėja} visit {Pažintinis vizitas} other {Naujiena}}",
    relation:
      "{relation, select, joined {prijungta prie} became {tapo} placedOn {padėta ant} measured {išmatavo} keptAs {išlaikyta kaip} toldAs {papasakota kaip} borrowedAs {perimta kaip} triedIn {išbandyta} seenOn {apžiūrėta} mergedInto {sujungta su} other {tęsiasi kaip}}",
    state:
      "{state, select, inUse {naudojamas} beingImproved {tobulinamas} retired {nebenaudojamas} draft {juodraštis} ready {parengta} published {paskelbta} interested {domisi} planning {planuoja} trying {bando} using {naudoja} stopped {nutraukta} open {atvira} live {vyksta} closed {uždaryta} prepared {parengta} announced {paskelbta} cancelled {atšaukta} over {įvyko} done {padaryta} goingOn {tęsiasi} dropped {atmesta} new {nauja} lookedAt {peržiūrėta} checking {tikrinama} standard {standartas} notNow {ne dabar} merged {sujungta} planned {suplanuota} doing {vyksta} adopted {įdiegta} adapted {pritaikyta} abandoned {atsisakyta} current {esama būsena} target {siekiama būsena} peerCheck {pas kolegas} coordinatorCheck {pas koordinatorių} needsReview {reikia peržiūrėti} other {}}",
    own: "mūsų",
    formerly: "anksčiau {name}, dabar pas mus",
    today: "dabar {names}",
    elsewhere: "laikoma kitur: {organisation}",
    gone: "nebelaikoma arba jums neatverta",
    title: "Gija: {title}",
    description:
      "{count, plural, one {# įrašas} few {# įrašai} many {# įrašo} other {# įrašų}} iš kairės į dešinę: nuo to, kaip prasidėjo, iki to, kas išėjo. Kaimynų įrašų kampai nukirsti.",
    link: "{from} → {relation} → {to}",
    here: "esate čia",
  },
});

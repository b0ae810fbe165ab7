import { catalogue } from "../words/translate.ts";

/** Kinds of records, what joins them, and the states they are in. */
export const threadWords = catalogue({
  en: {
    kind: "{kind, select, meeting {Session} meeting-group {Theme of a session} commitment {Commitment} observation {Observation} obstacle {Obstacle} process {Process} map {Process map} analysis {Analysis} idea {Idea} trial {Trial} standard {Standard work} card {Practice card} adoption {Borrowing of a practice} borrowing {Borrowed idea} visit {Study visit} gemba-note {Gemba note} scenario {What if} other {News}}",
    relation:
      "{relation, select, joined {joined to} became {became} placed-on {placed on} measured {measured} kept-as {kept as} told-as {told as} borrowed-as {borrowed as} tried-in {tried in} seen-on {seen on} merged-into {merged into} other {carried on by}}",
    state:
      "{state, select, in-use {in use} being-improved {being improved} retired {retired} draft {draft} ready {ready} published {published} interested {interested} planning {planning} trying {trying} using {using} stopped {stopped} open {open} live {going on} closed {closed} prepared {prepared} announced {announced} cancelled {cancelled} over {over} done {done} going-on {going on} dropped {dropped} new {new} looked-at {looked at} checking {checking} standard {standard} not-now {not now} merged {merged} planned {planned} doing {under way} adopted {adopted} adapted {adapted} abandoned {abandoned} current {current state} target {target state} peer-check {with a peer} coordinator-check {with the coordinator} needs-review {needs review} other {}}",
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
    kind: "{kind, select, meeting {Sesija} meeting-group {Sesijas tēma} commitment {Apņemšanās} observation {Novērojums} obstacle {Šķērslis} process {Process} map {Procesa karte} analysis {Analīze} idea {Ideja} trial {Izmēģinājums} standard {Standartizēts darbs} card {Labās prakses apraksts} adoption {Prakses pārņemšana} borrowing {Pārņemtā ideja} visit {Pieredzes brauciens} gemba-note {Gembas piezīme} scenario {Kas būtu, ja} other {Ziņa}}",
    relation:
      "{relation, select, joined {pievienots} became {kļuva par} placed-on {novietots uz} measured {izmērīja} kept-as {saglabāts kā} told-as {izstāstīts kā} borrowed-as {pārņemts kā} tried-in {izmēģināts} seen-on {apskatīts} merged-into {apvienots ar} other {turpinās kā}}",
    state:
      "{state, select, in-use {lieto} being-improved {uzlabo} retired {vairs nelieto} draft {melnraksts} ready {gatavs} published {publicēts} interested {interesē} planning {plāno} trying {izmēģina} using {lieto} stopped {pārtraukts} open {atvērts} live {notiek} closed {slēgts} prepared {sagatavots} announced {izziņots} cancelled {atcelts} over {noticis} done {izdarīts} going-on {turpinās} dropped {atmests} new {jauns} looked-at {apskatīts} checking {pārbauda} standard {standarts} not-now {ne tagad} merged {apvienots} planned {plānots} doing {notiek} adopted {ieviests} adapted {pielāgots} abandoned {pamests} current {pašreizējais stāvoklis} target {mērķa stāvoklis} peer-check {pie kolēģiem} coordinator-check {pie koordinatora} needs-review {jāpārskata} other {}}",
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
    kind: "{kind, select, meeting {Sesija} meeting-group {Sesijos tema} commitment {Įsipareigojimas} observation {Pastebėjimas} obstacle {Kliūtis} process {Procesas} map {Proceso žemėlapis} analysis {Analizė} idea {Idėja} trial {Bandymas} standard {Standartinis darbas} card {Gerosios patirties aprašas} adoption {Patirties perėmimas} borrowing {Perimta idėja} visit {Pažintinis vizitas} gemba-note {Gembos pastaba} scenario {Kas būtų, jei} other {Naujiena}}",
    relation:
      "{relation, select, joined {prijungta prie} became {tapo} placed-on {padėta ant} measured {išmatavo} kept-as {išlaikyta kaip} told-as {papasakota kaip} borrowed-as {perimta kaip} tried-in {išbandyta} seen-on {apžiūrėta} merged-into {sujungta su} other {tęsiasi kaip}}",
    state:
      "{state, select, in-use {naudojamas} being-improved {tobulinamas} retired {nebenaudojamas} draft {juodraštis} ready {parengta} published {paskelbta} interested {domisi} planning {planuoja} trying {bando} using {naudoja} stopped {nutraukta} open {atvira} live {vyksta} closed {uždaryta} prepared {parengta} announced {paskelbta} cancelled {atšaukta} over {įvyko} done {padaryta} going-on {tęsiasi} dropped {atmesta} new {nauja} looked-at {peržiūrėta} checking {tikrinama} standard {standartas} not-now {ne dabar} merged {sujungta} planned {suplanuota} doing {vyksta} adopted {įdiegta} adapted {pritaikyta} abandoned {atsisakyta} current {esama būsena} target {siekiama būsena} peer-check {pas kolegas} coordinator-check {pas koordinatorių} needs-review {reikia peržiūrėti} other {}}",
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

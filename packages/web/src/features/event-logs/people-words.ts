import { catalogue } from "@talka/report";

/** What becomes of the people in a log. */
export const peopleWords = catalogue({
  en: {
    title: "People become codes, here, before anything is kept",
    lead: "An analysis is about the work, never about a person. Units and roles stay; names do not have to.",
    nobody: "No column with people was chosen, so there is nobody to hide.",
    found: "{count, plural, one {# person is} other {# people are}} named in the file.",
    legend: "What should become of the names?",
    pseudonyms: "Codes in place of names",
    pseudonymsHint:
      "The same person is the same code in every file you read in this browser. Handovers between people stay visible.",
    none: "Leave people out",
    noneHint: "Only units and roles remain. Handovers between people are not shown.",
    kept: "Keep the names",
    keptHint: "Saving such a log is recorded, and every look at it too.",
    keptNoRight: "Needs the right to keep names, which your coordinator can give you.",
    examples: "For example",
    becomes: "{name} becomes {code}",
    keyTitle: "The key",
    keyText:
      "Codes are made with a secret key of this browser. It is never sent, and not even this page can read it again. Without it nobody can find out names by trying.",
    keyNew:
      "The key has just been made. Only now can a spare copy be saved, for another computer or after the browser was cleared. Keep it apart from the analyses.",
    keyOld: "The key was made on {day}.",
    keyCopied: "You have saved a spare copy.",
    saveCopy: "Save a spare copy",
    useCopy: "Use a key from a spare copy",
    copyBad: "This file is not a spare copy of a key.",
    copyUsed: "The key from the spare copy is in use.",
    noKeys:
      "Codes need a secure connection (https) or this computer’s own address. Leave people out, or open Talka there.",
  },
  lv: {
    title: "Cilvēki kļūst par kodiem tepat, pirms kaut kas tiek glabāts",
    lead: "Analīze ir par darbu, nevis par cilvēku. Nodaļas un lomas paliek; vārdiem nav jāpaliek.",
    nobody: "Kolonna ar cilvēkiem nav izvēlēta, tāpēc nav neviena, ko paslēpt.",
    found: "Failā {count, plural, one {nosaukts # cilvēks} other {nosaukti # cilvēki}}.",
    legend: "Ko darīt ar vārdiem?",
    pseudonyms: "Kodi vārdu vietā",
    pseudonymsHint:
      "Tas pats cilvēks ir tas pats kods katrā failā, ko nolasāt šajā pārlūkā. Darba nodošana starp cilvēkiem paliek redzama.",
    none: "Cilvēkus neiekļaut",
    noneHint: "Paliek tikai nodaļas un lomas. Darba nodošana starp cilvēkiem netiek rādīta.",
    kept: "Paturēt vārdus",
    keptHint: "Šāda žurnāla saglabāšana tiek reģistrēta, tāpat kā katra tā skatīšana.",
    keptNoRight: "Vajadzīgas tiesības paturēt vārdus; tās var piešķirt jūsu koordinators.",
    examples: "Piemēram",
    becomes: "{name} kļūst par {code}",
    keyTitle: "Atslēga",
    keyText:
      "Kodus veido ar šī pārlūka slepeno atslēgu. Tā nekur netiek sūtīta, un pat šī lapa to vairs nevar nolasīt. Bez tās neviens nevar uzminēt vārdus mēģinot.",
    keyNew:
      "Atslēga tikko izveidota. Tikai tagad var saglabāt tās rezerves kopiju – citam datoram vai gadījumam, ja pārlūka dati tiek dzēsti. Glabājiet to atsevišķi no analīzēm.",
    keyOld: "Atslēga izveidota {day}.",
    keyCopied: "Rezerves kopija ir saglabāta.",
    saveCopy: "Saglabāt rezerves kopiju",
    useCopy: "Izmantot atslēgu no rezerves kopijas",
    copyBad: "Šis fails nav atslēgas rezerves kopija.",
    copyUsed: "Tiek izmantota atslēga no rezerves kopijas.",
    noKeys:
      "Kodiem vajadzīgs drošs savienojums (https) vai šī datora adrese. Neiekļaujiet cilvēkus vai atveriet Talku tur.",
  },
  lt: {
    title: "Žmonės virsta kodais čia pat, dar nieko neišsaugojus",
    lead: "Analizė yra apie darbą, o ne apie žmogų. Skyriai ir vaidmenys lieka; vardams likti nebūtina.",
    nobody: "Stulpelis su žmonėmis nepasirinktas, tad nėra ko slėpti.",
    found:
      "Faile {count, plural, one {įvardytas # žmogus} few {įvardyti # žmonės} many {įvardyta # žmogaus} other {įvardyta # žmonių}}.",
    legend: "Ką daryti su vardais?",
    pseudonyms: "Kodai vietoj vardų",
    pseudonymsHint:
      "Tas pats žmogus yra tas pats kodas kiekviename šioje naršyklėje skaitytame faile. Darbo perdavimai tarp žmonių lieka matomi.",
    none: "Žmonių neįtraukti",
    noneHint: "Lieka tik skyriai ir vaidmenys. Darbo perdavimai tarp žmonių nerodomi.",
    kept: "Palikti vardus",
    keptHint: "Tokio žurnalo įrašymas registruojamas, kaip ir kiekviena jo peržiūra.",
    keptNoRight: "Reikia teisės palikti vardus; ją gali suteikti jūsų koordinatorius.",
    examples: "Pavyzdžiui",
    becomes: "{name} virsta {code}",
    keyTitle: "Raktas",
    keyText:
      "Kodai sudaromi slaptu šios naršyklės raktu. Jis niekur nesiunčiamas, ir net šis puslapis jo nebegali perskaityti. Be jo niekas negali atspėti vardų bandydamas.",
    keyNew:
      "Raktas ką tik sukurtas. Tik dabar galima įrašyti jo atsarginę kopiją – kitam kompiuteriui arba jei naršyklės duomenys bus ištrinti. Laikykite ją atskirai nuo analizių.",
    keyOld: "Raktas sukurtas {day}.",
    keyCopied: "Atsarginę kopiją esate įrašę.",
    saveCopy: "Įrašyti atsarginę kopiją",
    useCopy: "Naudoti raktą iš atsarginės kopijos",
    copyBad: "Šis failas nėra rakto atsarginė kopija.",
    copyUsed: "Naudojamas raktas iš atsarginės kopijos.",
    noKeys:
      "Kodams reikia saugaus ryšio (https) arba šio kompiuterio adreso. Neįtraukite žmonių arba atverkite Talką ten.",
  },
});

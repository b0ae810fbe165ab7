import type { Locale } from "@talka/report";
import type { ExampleWords } from "./example-file.ts";

/** The example in the three languages; people and municipality are made up. */
export const exampleWords: Readonly<Record<Locale, ExampleWords>> = {
  en: {
    fileName: "submissions-example.csv",
    header: ["Case no", "Activity", "Start", "End", "Performer", "Department", "Channel"],
    steps: [
      { name: "Receive submission", unit: "Customer service centre" },
      { name: "Register", unit: "Customer service centre" },
      { name: "Assign to department", unit: "Executive director" },
      { name: "Draft answer", unit: "Property department" },
      { name: "Approve draft", unit: "Legal department" },
      { name: "Sign answer", unit: "Executive director" },
      { name: "Send answer", unit: "Customer service centre" },
    ],
    ask: { name: "Ask another department", unit: "Property department" },
    channels: ["e-mail", "portal", "counter", "post"],
    people: {
      "Customer service centre": ["Anna Lake", "Peter Meadow", "Ilse Forest"],
      "Executive director": ["John Hill", "Mary Brook"],
      "Property department": ["Karl Field", "Eva Stone", "Martin Reed", "Laura Birch"],
      "Legal department": ["Zane Rivers", "Oscar Wood"],
    },
  },
  lv: {
    fileName: "iesniegumi-piemers.csv",
    header: [
      "Lietas Nr.",
      "Darbība",
      "Sākums",
      "Beigas",
      "Izpildītājs",
      "Struktūrvienība",
      "Kanāls",
    ],
    steps: [
      { name: "Saņemt iesniegumu", unit: "Klientu apkalpošanas centrs" },
      { name: "Reģistrēt", unit: "Klientu apkalpošanas centrs" },
      { name: "Nodot nodaļai", unit: "Izpilddirektors" },
      { name: "Sagatavot atbildi", unit: "Īpašumu nodaļa" },
      { name: "Saskaņot projektu", unit: "Juridiskā nodaļa" },
      { name: "Parakstīt atbildi", unit: "Izpilddirektors" },
      { name: "Nosūtīt atbildi", unit: "Klientu apkalpošanas centrs" },
    ],
    ask: { name: "Vaicāt citai nodaļai", unit: "Īpašumu nodaļa" },
    channels: ["e-pasts", "portāls", "klātienē", "pasts"],
    people: {
      "Klientu apkalpošanas centrs": ["Anna Ezeriņa", "Pēteris Pļaviņš", "Ilze Mežkalne"],
      Izpilddirektors: ["Jānis Kalniņš", "Marija Strauta"],
      "Īpašumu nodaļa": ["Kārlis Laukmalis", "Eva Akmentiņa", "Mārtiņš Niedre", "Laura Bērzkalne"],
      "Juridiskā nodaļa": ["Zane Upeslāce", "Oskars Silinieks"],
    },
  },
  lt: {
    fileName: "prasymai-pavyzdys.csv",
    header: ["Bylos Nr.", "Veiksmas", "Pradžia", "Pabaiga", "Vykdytojas", "Skyrius", "Kanalas"],
    steps: [
      { name: "Priimti prašymą", unit: "Asmenų aptarnavimo centras" },
      { name: "Užregistruoti", unit: "Asmenų aptarnavimo centras" },
      { name: "Paskirti skyriui", unit: "Administracijos direktorius" },
      { name: "Parengti atsakymą", unit: "Turto skyrius" },
      { name: "Suderinti projektą", unit: "Teisės skyrius" },
      { name: "Pasirašyti atsakymą", unit: "Administracijos direktorius" },
      { name: "Išsiųsti atsakymą", unit: "Asmenų aptarnavimo centras" },
    ],
    ask: { name: "Klausti kito skyriaus", unit: "Turto skyrius" },
    channels: ["el. paštas", "portalas", "vietoje", "paštas"],
    people: {
      "Asmenų aptarnavimo centras": ["Ona Ežeraitė", "Petras Pievelis", "Ilona Giraitė"],
      "Administracijos direktorius": ["Jonas Kalvelis", "Marija Upytė"],
      "Turto skyrius": ["Karolis Laukys", "Ieva Akmenytė", "Martynas Nendrė", "Laura Beržytė"],
      "Teisės skyrius": ["Živilė Sraunytė", "Oskaras Miškinis"],
    },
  },
};

import { catalogue } from "@talka/report";

/** What every figure says about itself. */
export const chartWords = catalogue({
  en: {
    picture: "Picture",
    table: "Table",
    show: "Show as",
    save: "Save the table",
    csv: "CSV (spreadsheet)",
    xlsx: "XLSX (Excel)",
    json: "JSON (data)",
    tableOf: "{title}: table",
    rows: "{n, plural, one {# row} other {# rows}}",
  },
  lv: {
    picture: "Attēls",
    table: "Tabula",
    show: "Rādīt kā",
    save: "Saglabāt tabulu",
    csv: "CSV (izklājlapa)",
    xlsx: "XLSX (Excel)",
    json: "JSON (dati)",
    tableOf: "{title}: tabula",
    rows: "{n, plural, zero {# rindu} one {# rinda} other {# rindas}}",
  },
  lt: {
    picture: "Paveikslas",
    table: "Lentelė",
    show: "Rodyti kaip",
    save: "Išsaugoti lentelę",
    csv: "CSV (skaičiuoklė)",
    xlsx: "XLSX (Excel)",
    json: "JSON (duomenys)",
    tableOf: "{title}: lentelė",
    rows: "{n, plural, one {# eilutė} few {# eilutės} many {# eilutės} other {# eilučių}}",
  },
});

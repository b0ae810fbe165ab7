export * from "./csv/read-csv-table.ts";

import type { FileReading } from "@talka/formats";
import { warningSentence } from "@talka/report";
import { useState } from "react";
import type { FileOutline, ReadChoice } from "../../engine-worker/import/import-handlers.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import columnsStyles from "./columns.module.css";
import { importSession } from "./import-session.ts";
import { ObjectTypes } from "./ObjectTypes.tsx";
import { readingWords } from "./reading-words.ts";

interface ReadingPanelProps {
  readonly outline: FileOutline;
  readonly choice: ReadChoice;
}

const AUTO = "auto";
const encodings = [
  "utf-8",
  "windows-1257",
  "iso-8859-13",
  "windows-1252",
  "windows-1251",
  "utf-16le",
  "utf-16be",
];
const delimiters = { comma: ",", semicolon: ";", tab: "\t", pipe: "|" } as const;
type DelimiterName = keyof typeof delimiters;
const delimiterNames = Object.keys(delimiters) as DelimiterName[];

/** What was recognised in the file, what a reader should know, and how to read it otherwise. */
export function ReadingPanel({ outline, choice }: ReadingPanelProps) {
  const text = useText(readingWords);
  const { locale } = useLocale();
  const { reading, warnings } = outline;
  const [isOpen, setOpen] = useState(warnings.length > 0);
  return (
    <>
      {reading?.kind === "xlsx" && reading.sheets.length > 1 && (
        <div className={columnsStyles["reading"]}>
          <Select
            label={text("sheet")}
            description={text("sheetHint")}
            options={reading.sheets.map((sheet) => ({ value: sheet, label: sheet }))}
            value={reading.sheet}
            onChange={(sheet) => importSession.readAgain({ ...choice, sheet })}
          />
        </div>
      )}
      {reading?.kind === "ocel" && <ObjectTypes reading={reading} choice={choice} />}
      {(reading?.kind === "csv" || warnings.length > 0) && (
        <details
          className={columnsStyles["reading"]}
          open={isOpen}
          onToggle={(event) => setOpen(event.currentTarget.open)}
        >
          <summary>{text("title")}</summary>
          {warnings.length > 0 && (
            <ul className={columnsStyles["remarks"]}>
              {warnings.map((warning) => {
                const sentence = warningSentence(warning, locale);
                return <li key={sentence}>{sentence}.</li>;
              })}
            </ul>
          )}
          {isOpen && reading?.kind === "csv" && <CsvFields reading={reading} choice={choice} />}
        </details>
      )}
    </>
  );
}

interface CsvFieldsProps {
  readonly reading: FileReading & { readonly kind: "csv" };
  readonly choice: ReadChoice;
}

function CsvFields({ reading, choice }: CsvFieldsProps) {
  const text = useText(readingWords);
  const { csv = {} } = choice;
  const read = (change: NonNullable<ReadChoice["csv"]>) =>
    importSession.readAgain({ ...choice, csv: { ...csv, ...change } });
  const delimiter = delimiterNames.find((name) => delimiters[name] === reading.delimiter);
  const auto = (isChosen: boolean, value: string) => ({
    value: AUTO,
    label: isChosen ? text("auto") : text("recognised", { value }),
  });
  const character = reading.delimiter;
  const decimalName =
    reading.decimal === null ? "none" : reading.decimal === "," ? "comma" : "point";
  const headerName = reading.header ? "yes" : "no";
  const chosenHeader = csv.header === undefined ? AUTO : csv.header ? "yes" : "no";
  const chosenDecimal = csv.decimal === undefined ? AUTO : csv.decimal === "," ? "comma" : "point";
  return (
    <div className={columnsStyles["readingFields"]}>
      <Select
        label={text("delimiter")}
        options={[
          auto(
            csv.delimiter !== undefined,
            delimiter === undefined
              ? text("delimiter.other", { character })
              : text(`delimiter.${delimiter}`),
          ),
          ...delimiterNames.map((value) => ({ value, label: text(`delimiter.${value}`) })),
        ]}
        value={csv.delimiter === undefined ? AUTO : (delimiter ?? AUTO)}
        onChange={(name) =>
          read({ delimiter: name === AUTO ? undefined : delimiters[name as DelimiterName] })
        }
      />
      <Select
        label={text("encoding")}
        options={[
          auto(csv.encoding !== undefined, reading.encoding),
          ...encodings.map((value) => ({ value, label: value })),
        ]}
        value={csv.encoding ?? AUTO}
        onChange={(encoding) => read({ encoding: encoding === AUTO ? undefined : encoding })}
      />
      <Select
        label={text("decimal")}
        options={[
          auto(csv.decimal !== undefined, text(`decimal.${decimalName}`)),
          ...(["comma", "point"] as const).map((value) => ({
            value,
            label: text(`decimal.${value}`),
          })),
        ]}
        value={chosenDecimal}
        onChange={(sign) =>
          read({ decimal: sign === AUTO ? undefined : sign === "comma" ? "," : "." })
        }
      />
      <Select
        label={text("header")}
        options={[
          auto(csv.header !== undefined, text(`header.${headerName}`)),
          ...(["yes", "no"] as const).map((value) => ({ value, label: text(`header.${value}`) })),
        ]}
        value={chosenHeader}
        onChange={(header) => read({ header: header === AUTO ? undefined : header === "yes" })}
      />
      {Object.values(csv).some((value) => value !== undefined) && (
        <Button size="small" look="quiet" onPress={() => importSession.readAgain({})}>
          {text("reset")}
        </Button>
      )}
    </div>
  );
}

import { readText, type TranslatedText } from "@talka/exchange";
import { catalogue } from "@talka/report";
import { useLocale, useText } from "../locale/locale-context.ts";
import styles from "./Translated.module.css";

const words = catalogue({
  en: {
    note: "{state, select, machine-draft {a machine's draft} behind {the original has changed since} other {in {locale, select, lv {Latvian} lt {Lithuanian} other {English}}}}",
  },
  lv: {
    note: "{state, select, machine-draft {mašīntulkojums} behind {oriģināls pa šo laiku mainīts} other {{locale, select, lv {latviešu} lt {lietuviešu} other {angļu}} valodā}}",
  },
  lt: {
    note: "{state, select, machine-draft {mašininis vertimas} behind {originalas nuo to laiko pakeistas} other {{locale, select, lv {latvių} lt {lietuvių} other {anglų}} kalba}}",
  },
});

export interface TranslatedProps {
  readonly text: TranslatedText;
  /** Says where the text is not in the reader's language, is a draft, or has fallen behind. */
  readonly noted?: boolean;
}

/** A text in the reader's language where it exists, else in its original, marked as such. */
export function Translated({ text, noted = false }: TranslatedProps) {
  const { locale } = useLocale();
  const say = useText(words);
  const read = readText(text, locale);
  const isPlain = read.state === "original" || read.state === "translated";
  return (
    <>
      <span lang={read.locale}>{read.text}</span>
      {noted && !isPlain && (
        <>
          {" "}
          <small className={styles["note"]}>
            {say("note", { state: read.state, locale: read.locale })}
          </small>
        </>
      )}
    </>
  );
}

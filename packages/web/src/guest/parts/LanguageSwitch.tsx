import { contentLocales } from "@talka/meeting";
import styles from "../../ui/locale/LanguageSwitch.module.css";
import { joinWords } from "../words/join-words.ts";
import { useLocale, useText } from "./light-locale.ts";

const names = { lv: "Latviešu", lt: "Lietuvių", en: "English" } as const;

/** The three languages, each named in itself; the choice is kept in this browser. */
export function LanguageSwitch() {
  const { locale, choose } = useLocale();
  const text = useText(joinWords);
  return (
    <fieldset className={styles["switch"]}>
      <legend className={styles["legend"]}>{text("language")}</legend>
      {contentLocales.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          title={names[one]}
          aria-label={names[one]}
          aria-pressed={one === locale}
          className={styles["choice"]}
          onClick={() => choose(one)}
        >
          {one.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}

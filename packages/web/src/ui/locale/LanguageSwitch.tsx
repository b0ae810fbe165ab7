import { locales } from "@talka/report";
import styles from "./LanguageSwitch.module.css";
import { useLocale } from "./locale-context.ts";

const names = { lv: "Latviešu", lt: "Lietuvių", en: "English" } as const;

/** The three languages, each named in itself; the choice is kept in this browser. */
export function LanguageSwitch({ label }: { readonly label: string }) {
  const { locale, choose } = useLocale();
  return (
    <fieldset className={styles["switch"]}>
      <legend className={styles["legend"]}>{label}</legend>
      {locales.map((one) => (
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

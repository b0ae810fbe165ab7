import { namedPeopleIn } from "@talka/lean";
import { personalDataIn } from "@talka/meeting";
import { joinList } from "@talka/report";
import { useLocale, useText } from "../locale/locale-context.ts";
import styles from "./text-warning.module.css";
import { textWarningWords } from "./text-warning-words.ts";

/** Says, while one types, what in a text may point to a person. It hinders nothing. */
export function TextWarning({
  text: typed,
  names = false,
}: {
  readonly text: string;
  /** Looks for names of people as well. */
  readonly names?: boolean;
}) {
  const tell = useText(textWarningWords);
  const { locale } = useLocale();
  const kinds = personalDataIn(typed);
  const named = names ? namedPeopleIn(typed) : [];
  return (
    <div role="status" className={styles["warnings"]}>
      {kinds.length > 0 && (
        <p className={styles["warning"]}>
          {tell("personal", {
            kinds: joinList(
              kinds.map((kind) => tell("personalKind", { kind })),
              locale,
            ),
          })}
        </p>
      )}
      {named.length > 0 && (
        <p className={styles["warning"]}>{tell("named", { names: joinList(named, locale) })}</p>
      )}
    </div>
  );
}

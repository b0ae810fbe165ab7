import type { FileReading } from "@talka/formats";
import { formatNumber, formatShare } from "@talka/report";
import type { ReadChoice } from "../../engine-worker/import/import-handlers.ts";
import { Select } from "../../ui/forms/Select.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./columns.module.css";
import { importSession } from "./import-session.ts";
import { readingWords } from "./reading-words.ts";

interface ObjectTypesProps {
  readonly reading: FileReading & { readonly kind: "ocel" };
  readonly choice: ReadChoice;
}

/** Which kind of object is the case, and what that duplicates and repeats. */
export function ObjectTypes({ reading, choice }: ObjectTypesProps) {
  const { locale } = useLocale();
  const text = useText(readingWords);
  const { types, objectType } = reading;
  const chosen = types.find(({ name }) => name === objectType);
  const facts = (of: (typeof types)[number]) =>
    text("typeFacts", {
      cases: of.cases,
      events: formatNumber(of.events, locale),
      of: formatNumber(of.eventsOf, locale),
    });
  return (
    <div className={styles["reading"]}>
      <Select
        label={text("objectType")}
        description={text("objectTypeHint")}
        options={types.map((of) => ({ value: of.name, label: of.name, hint: facts(of) }))}
        value={objectType}
        onChange={(next) => importSession.readAgain({ ...choice, objectType: next })}
      />
      {chosen !== undefined && (
        <ul className={styles["remarks"]}>
          <li>{facts(chosen)}</li>
          <li>
            {chosen.sharedEvents === 0
              ? text("notDuplicated")
              : text("duplicated", {
                  n: chosen.sharedEvents,
                  most: chosen.mostObjects,
                  rows: formatNumber(chosen.rows, locale),
                })}
          </li>
          {chosen.repeatedShare > 0 && (
            <li>{text("repeated", { share: formatShare(chosen.repeatedShare, locale) })}</li>
          )}
        </ul>
      )}
    </div>
  );
}

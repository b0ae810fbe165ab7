import type { MeetingView } from "@talka/meeting";
import { type Locale, locales, meetingTables } from "@talka/report";
import { useId, useState } from "react";
import { Choices } from "../../../ui/forms/Choices.tsx";
import layout from "../../../ui/layout.module.css";
import { useLocale, useText } from "../../../ui/locale/locale-context.ts";
import { vocabularyWords } from "../shared/vocabulary-words.ts";
import styles from "./record.module.css";
import { recordWords } from "./record-words.ts";

interface DownloadsProps {
  readonly id: string;
  readonly view: MeetingView;
}

/** The record as files, in the language one chooses. */
export function Downloads({ id, view }: DownloadsProps) {
  const text = useText(recordWords);
  const words = useText(vocabularyWords);
  const reader = useLocale();
  const [locale, setLocale] = useState<Locale>(reader.locale);
  const headId = useId();
  const address = (query: Readonly<Record<string, string>>) =>
    `/api/meetings/${id}/record?${new URLSearchParams({ ...query, locale })}`;
  return (
    <section aria-labelledby={headId} className={styles["downloads"]} data-print="hide">
      <h2 id={headId}>{text("download")}</h2>
      <p className={layout["soft"]}>{text("downloadText")}</p>
      <Choices
        label={text("language")}
        shape="row"
        value={locale}
        onChange={setLocale}
        options={locales.map((one) => ({ value: one, label: words(`language.${one}`) }))}
      />
      <ul className={styles["files"]}>
        {(
          [
            ["html", "print"],
            ["document", "document"],
            ["xlsx", "xlsx"],
            ["json", "json"],
          ] as const
        ).map(([format, word]) => (
          <li key={format}>
            <a href={address({ format })} download>
              {text(word)}
            </a>
          </li>
        ))}
      </ul>
      <details>
        <summary>{text("csv")}</summary>
        <ul className={styles["files"]}>
          {Object.values(meetingTables(view, reader.locale)).map((table) => (
            <li key={table.id}>
              <a href={address({ format: "csv", table: table.id })} download>
                {table.title}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

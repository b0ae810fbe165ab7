import { type FundingProfile, publicityOf } from "@talka/exchange";
import type { MeetingView } from "@talka/meeting";
import { type Locale, locales, meetingTables, missingPublicitySentence } from "@talka/report";
import { Link } from "@tanstack/react-router";
import { useId, useState } from "react";
import { Choices } from "../../../ui/forms/Choices.tsx";
import layout from "../../../ui/layout.module.css";
import { useLocale, useText } from "../../../ui/locale/locale-context.ts";
import { keepingWords } from "../prepare/keeping-words.ts";
import { vocabularyWords } from "../shared/vocabulary-words.ts";
import styles from "./record.module.css";
import { recordWords } from "./record-words.ts";

interface DownloadsProps {
  readonly id: string;
  readonly view: MeetingView;
  readonly profile: FundingProfile | null;
  /** The reader may mend what a funding profile lacks. */
  readonly mayMend: boolean;
}

/** The record as files, in the language one chooses. */
export function Downloads({ id, view, profile, mayMend }: DownloadsProps) {
  const text = useText(recordWords);
  const words = useText(vocabularyWords);
  const reader = useLocale();
  const [locale, setLocale] = useState<Locale>(reader.locale);
  const headId = useId();
  const keeping = useText(keepingWords);
  const publicity = profile === null ? null : publicityOf(profile, locale);
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
      {profile !== null && publicity !== null && !publicity.ok ? (
        <div role="status" className={styles["going"]}>
          <p>{missingPublicitySentence(publicity.error, reader.locale)}</p>
          <p>
            {keeping("refused", { locale })}{" "}
            {mayMend && (
              <Link to="/programme/funding/$id" params={{ id: profile.id }}>
                {keeping("mend")}
              </Link>
            )}
          </p>
        </div>
      ) : (
        <Files address={address} view={view} />
      )}
    </section>
  );
}

interface FilesProps {
  readonly address: (query: Readonly<Record<string, string>>) => string;
  readonly view: MeetingView;
}

function Files({ address, view }: FilesProps) {
  const text = useText(recordWords);
  const { locale } = useLocale();
  return (
    <>
      <ul className={styles["files"]}>
        {(
          [
            ["pdf", "pdf"],
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
          {Object.values(meetingTables(view, locale)).map((table) => (
            <li key={table.id}>
              <a href={address({ format: "csv", table: table.id })} download>
                {table.title}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

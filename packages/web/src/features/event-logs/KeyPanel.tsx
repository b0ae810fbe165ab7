import { formatDay } from "@talka/report";
import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { pseudonymsOf, shortPseudonyms } from "../../device/pseudonyms.ts";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { peopleWords } from "./people-words.ts";
import rowsStyles from "./rows.module.css";
import { usePseudonymKey } from "./use-pseudonym-key.ts";

/** How codes are made, with examples, and a way to put a spare copy of the key away. */
export function KeyPanel({ names }: { readonly names: readonly string[] }) {
  const text = useText(peopleWords);
  const { locale } = useLocale();
  const { query, saveCopy, useCopy } = usePseudonymKey();
  const input = useRef<HTMLInputElement>(null);
  const key = query.data?.key;
  const codes = useQuery({
    queryKey: ["codes", names, query.dataUpdatedAt],
    queryFn: async () => (key === undefined ? [] : shortPseudonyms(await pseudonymsOf(names, key))),
    enabled: key !== undefined,
  });
  return (
    <section className={rowsStyles["key"]} aria-labelledby="key">
      <h3 id="key">{text("keyTitle")}</h3>
      <p>{text("keyText")}</p>
      <QueryState query={query}>
        {(known) => (
          <>
            <dl className={rowsStyles["examples"]} aria-label={text("examples")}>
              {names.map((name, k) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>
                    <code>{codes.data?.[k] ?? "…"}</code>
                  </dd>
                </div>
              ))}
            </dl>
            <p role="status">
              {known.copy !== null && text("keyNew")}
              {known.copy === null &&
                text("keyOld", { day: formatDay(known.createdAtMs, locale, "Europe/Riga") })}{" "}
              {known.hasCopy && text("keyCopied")}
              {useCopy.data === true && text("copyUsed")}
            </p>
            {useCopy.data === false && <p role="alert">{text("copyBad")}</p>}
            <div className={rowsStyles["buttons"]}>
              {known.copy !== null && (
                <Button size="small" onPress={() => void saveCopy()}>
                  {text("saveCopy")}
                </Button>
              )}
              <Button look="quiet" size="small" onPress={() => input.current?.click()}>
                {text("useCopy")}
              </Button>
              <input
                ref={input}
                type="file"
                hidden
                accept=".txt"
                aria-label={text("useCopy")}
                onChange={(event) => {
                  const file = event.target.files?.[0];
                  event.target.value = "";
                  if (file !== undefined) useCopy.mutate(file);
                }}
              />
            </div>
          </>
        )}
      </QueryState>
    </section>
  );
}

import type { MapPage } from "@talka/contract";
import type { DrawnMap } from "@talka/lean";
import { type ComparedRow, tellMapComparison } from "@talka/report";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { Table } from "../../ui/data/Table.tsx";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { CopyButton } from "./CopyButton.tsx";
import { editorWords } from "./editor-words.ts";
import { MapCanvas } from "./MapCanvas.tsx";
import styles from "./maps.module.css";
import { mapQuery, useMapsOf } from "./use-maps.ts";

interface ComparePartProps {
  readonly page: MapPage;
  readonly drawn: DrawnMap;
  readonly otherId: string | null;
  readonly onChoose: (id: string) => void;
}

/** Two maps of one process laid side by side, and the difference told. */
export function ComparePart({ page, drawn, otherId, onChoose }: ComparePartProps) {
  const text = useText(editorWords);
  const { locale } = useLocale();
  const others = (useMapsOf(page.processId).data ?? []).filter(({ id }) => id !== page.id);
  const preferred = others.find(({ state }) => state !== page.state) ?? others[0];
  const chosen = otherId ?? preferred?.id ?? null;
  const other = useQuery({ ...mapQuery(chosen ?? page.id), enabled: chosen !== null });
  if (chosen === null) {
    return (
      <EmptyState
        title={text("noOther")}
        action={page.mayChange && <CopyButton page={page} drawn={drawn} />}
      />
    );
  }
  return (
    <>
      <Select
        label={text("compareWith")}
        value={chosen}
        options={others.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={onChoose}
      />
      <QueryState query={other} describeError={(error) => problemSentence(error, locale)}>
        {(second) => (
          <Compared
            pair={
              page.state === "target"
                ? [
                    { title: second.title, drawn: second.drawn },
                    { title: page.title, drawn },
                  ]
                : [
                    { title: page.title, drawn },
                    { title: second.title, drawn: second.drawn },
                  ]
            }
          />
        )}
      </QueryState>
    </>
  );
}

interface Side {
  readonly title: string;
  readonly drawn: DrawnMap;
}

/** First how it is, then how it shall be. */
function Compared({ pair: [before, after] }: { readonly pair: readonly [Side, Side] }) {
  const text = useText(editorWords);
  const { locale } = useLocale();
  const told = useMemo(
    () => tellMapComparison(before.drawn, after.drawn, locale),
    [before.drawn, after.drawn, locale],
  );
  return (
    <>
      <section className={layout["card"]}>
        <h2>{text("difference")}</h2>
        <ul className={styles["sentences"]}>
          {told.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <h3>{text("changedSteps")}</h3>
        {told.steps.length === 0 ? (
          <p className={layout["soft"]}>{text("noDifference")}</p>
        ) : (
          <ul className={layout["list"]}>
            {told.steps.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </section>
      {[before, after].map(({ title, drawn }, k) => (
        <section key={k === 0 ? "before" : "after"} className={layout["section"]}>
          <h2>
            {text(k === 0 ? "before" : "after")}: {title}
          </h2>
          <MapCanvas map={drawn} voices={[]} selectedId={null} zoom={0.8} />
        </section>
      ))}
      <Table
        caption={text("figures")}
        rows={told.rows}
        rowKey={({ id }) => id}
        columns={[
          { id: "label", title: text("figures"), isRowHeader: true, cell: ({ label }) => label },
          { id: "before", title: text("before"), align: "end", cell: ({ before: b }) => b },
          { id: "after", title: text("after"), align: "end", cell: ({ after: a }) => a },
          { id: "change", title: text("change"), align: "end", cell: ({ change }) => change },
          { id: "verdict", title: text("verdict"), cell: verdictOf },
          { id: "evidence", title: text("evidence"), cell: ({ evidence }) => evidence },
        ]}
      />
    </>
  );
}

function verdictOf({ verdict, verdictWord }: ComparedRow) {
  return (
    <span className={styles["verdict"]} data-verdict={verdict}>
      {verdictWord}
    </span>
  );
}

import type { IdeaCard, listIdeas, ResponseOf } from "@talka/contract";
import { columnLoad, type IdeaColumn, type IdeaState, ideaColumns } from "@talka/lean";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { dragType } from "./drag-type.ts";
import { IdeaItem } from "./IdeaItem.tsx";
import { ideaWords } from "./idea-words.ts";
import styles from "./ideas.module.css";
import { NotNowDialog } from "./NotNowDialog.tsx";
import { useIdeaChange, useReplyClocks } from "./use-ideas.ts";

/** The board as it came from the server. */
export type Board = ResponseOf<typeof listIdeas>;

interface IdeaBoardViewProps {
  readonly page: Board;
  readonly onOpen: (idea: IdeaCard) => void;
}

/** Columns with their limits, age and reply clock on each card. */
export function IdeaBoardView({ page, onOpen }: IdeaBoardViewProps) {
  const text = useText(ideaWords);
  const toast = useToast();
  const clocks = useReplyClocks(page.country, page.ideas);
  const [over, setOver] = useState<IdeaColumn | null>(null);
  const [refused, setRefused] = useState<IdeaCard | null>(null);
  const send = useIdeaChange(
    ({ idea, state }: { idea: IdeaCard; state: IdeaState }) =>
      ask("moveIdea", { params: { id: idea.id }, body: { state, answer: "", reason: "" } }),
    ({ title, state }) => toast({ text: text("moved", { title, state: text(`state.${state}`) }) }),
  );
  const move = (idea: IdeaCard, state: IdeaState) => {
    if (state === idea.state) return;
    if (state === "not-now") setRefused(idea);
    else send.mutate({ idea, state });
  };
  const of = (state: IdeaState) => page.ideas.filter((idea) => idea.state === state);
  const item = (idea: IdeaCard) => (
    <IdeaItem
      key={idea.id}
      idea={idea}
      ideas={page.ideas}
      clock={clocks.get(idea.id) ?? null}
      mayMove={page.mayLead}
      onOpen={() => onOpen(idea)}
      onMove={(state) => move(idea, state)}
    />
  );
  return (
    <div className={layout["section"]}>
      {page.mayLead && <p className={styles["hint"]}>{text("keyHint")}</p>}
      <div className={styles["board"]}>
        {ideaColumns.map((column) => {
          const ideas = of(column);
          const limit = page.limits[column] ?? null;
          const load = columnLoad(ideas.length, limit);
          return (
            <section
              key={column}
              aria-labelledby={`column-${column}`}
              className={styles["column"]}
              data-over={over === column || undefined}
              onDragOver={(event) => {
                if (!event.dataTransfer.types.includes(dragType)) return;
                event.preventDefault();
                setOver(column);
              }}
              onDragLeave={() => setOver(null)}
              onDrop={(event) => {
                event.preventDefault();
                setOver(null);
                const id = event.dataTransfer.getData(dragType);
                const idea = page.ideas.find((one) => one.id === id);
                if (idea !== undefined) move(idea, column);
              }}
            >
              <header className={styles["columnHead"]}>
                <h2 id={`column-${column}`}>{text(`state.${column}`)}</h2>
                <span className={styles["count"]} data-load={load}>
                  {limit === null ? ideas.length : text("limit", { n: ideas.length, limit })}
                </span>
              </header>
              {load === "over" && <p className={styles["warning"]}>{text("over")}</p>}
              {ideas.length === 0 ? (
                <p className={styles["empty"]}>{text("emptyColumn")}</p>
              ) : (
                <ul className={styles["cards"]}>{ideas.map(item)}</ul>
              )}
            </section>
          );
        })}
      </div>
      {(["not-now", "merged"] as const).map((state) => {
        const ideas = of(state);
        if (ideas.length === 0) return null;
        return (
          <details key={state} className={layout["group"]}>
            <summary>
              {text(`state.${state}`)} ({ideas.length})
            </summary>
            <ul className={styles["aside"]}>{ideas.map(item)}</ul>
          </details>
        );
      })}
      {refused !== null && <NotNowDialog idea={refused} onClose={() => setRefused(null)} />}
    </div>
  );
}

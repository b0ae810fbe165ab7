import type { IdeaCard } from "@talka/contract";
import { ideaColumns, pickFields, pickOf } from "@talka/lean";
import { DataTable } from "../../ui/charts/DataTable.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { ideaWords } from "./idea-words.ts";
import styles from "./ideas.module.css";

interface PickViewProps {
  readonly ideas: readonly IdeaCard[];
  readonly onOpen: (idea: IdeaCard) => void;
}

import { pickWords } from "./pick-words.ts";

/** Ideas by payoff and effort, and the same as a list. */
export function PickView({ ideas, onOpen }: PickViewProps) {
  const text = useText(ideaWords);
  const pick = useText(pickWords);
  const open = ideas.filter(
    ({ state }) => state !== "standard" && ideaColumns.some((column) => column === state),
  );
  const fieldOf = (idea: IdeaCard) => pickOf(idea.effort, idea.payoff);
  const unjudged = open.filter((idea) => fieldOf(idea) === null);
  const list = (shown: readonly IdeaCard[]) => (
    <ul className={styles["picked"]}>
      {shown.map((idea) => (
        <li key={idea.id}>
          <button type="button" className={styles["title"]} onClick={() => onOpen(idea)}>
            {idea.title}
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <div className={layout["section"]}>
      <p className={styles["hint"]}>{pick("pickLead")}</p>
      <div className={styles["pick"]}>
        {pickFields.map((field) => {
          const shown = open.filter((idea) => fieldOf(idea) === field);
          return (
            <section key={field} className={styles["field"]} data-field={field}>
              <h2>{pick(`field.${field}`)}</h2>
              <p className={styles["meta"]}>{pick(`fieldHint.${field}`)}</p>
              {shown.length === 0 ? (
                <p className={styles["empty"]}>{text("emptyColumn")}</p>
              ) : (
                list(shown)
              )}
            </section>
          );
        })}
      </div>
      {unjudged.length > 0 && (
        <section className={layout["card"]}>
          <h2>{pick("unjudged")}</h2>
          {list(unjudged)}
        </section>
      )}
      <DataTable
        title={pick("asList")}
        fileName="ideas"
        rows={open}
        rowKey={(idea) => idea.id}
        columns={[
          { id: "title", title: text("name"), value: (idea) => idea.title },
          {
            id: "field",
            title: pick("field"),
            value: (idea) => {
              const field = fieldOf(idea);
              return field === null ? pick("unjudged") : pick(`field.${field}`);
            },
          },
          {
            id: "payoff",
            title: text("payoff"),
            value: (idea) => text(`payoff.${idea.payoff ?? "none"}`),
          },
          {
            id: "effort",
            title: text("effort"),
            value: (idea) => text(`effort.${idea.effort ?? "none"}`),
          },
        ]}
      />
    </div>
  );
}

import type { IdeaCard } from "@talka/contract";
import {
  type IdeaColumn,
  type IdeaState,
  ideaColumns,
  movesOf,
  pickOf,
  type ReplyClock,
} from "@talka/lean";
import type { KeyboardEvent } from "react";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { Menu } from "../../ui/overlays/Menu.tsx";
import { ClockBadge } from "./ClockBadge.tsx";
import { dragType } from "./drag-type.ts";
import { ideaWords } from "./idea-words.ts";
import styles from "./ideas.module.css";
import { pickWords } from "./pick-words.ts";
import { today } from "./use-ideas.ts";

interface IdeaItemProps {
  readonly idea: IdeaCard;
  /** For the title of the one it was merged into. */
  readonly ideas: readonly IdeaCard[];
  readonly clock: ReplyClock | null;
  readonly mayMove: boolean;
  readonly onOpen: () => void;
  readonly onMove: (state: IdeaState) => void;
}

/** One card: its title opens it; drag, menu or Alt and an arrow move it. */
export function IdeaItem({ idea, ideas, clock, mayMove, onOpen, onMove }: IdeaItemProps) {
  const text = useText(ideaWords);
  const pick = useText(pickWords);
  const moves = mayMove ? movesOf(idea.state) : [];
  const days = Math.round((Date.parse(today()) - Date.parse(idea.stateSince)) / 86_400_000);
  const field = pickOf(idea.effort, idea.payoff);
  const into = ideas.find(({ id }) => id === idea.mergedInto);
  const byKey = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!event.altKey || step === undefined || moves.length === 0) return;
    const at = ideaColumns.indexOf(idea.state as IdeaColumn);
    const next = ideaColumns[at + step];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    onMove(next);
  };
  return (
    <li
      className={styles["card"]}
      draggable={moves.length > 0}
      onDragStart={(event) => {
        event.dataTransfer.setData(dragType, idea.id);
        event.dataTransfer.effectAllowed = "move";
      }}
    >
      <button type="button" className={styles["title"]} onClick={onOpen} onKeyDown={byKey}>
        {idea.title}
      </button>
      {clock !== null && clock.kind !== "answered" && <ClockBadge clock={clock} />}
      {idea.state === "not-now" && <p className={styles["reason"]}>{idea.notNowReason}</p>}
      {into !== undefined && (
        <p className={styles["reason"]}>{text("mergedInto", { title: into.title })}</p>
      )}
      <p className={styles["meta"]}>
        {text("age", { n: Math.max(0, days) })}
        {idea.state !== "merged" && ` · ${text("supporters", { n: idea.supporters })}`}
      </p>
      <div className={styles["foot"]}>
        {field !== null && (
          <span className={layout["badge"]} data-field={field}>
            {pick(`field.${field}`)}
          </span>
        )}
        {idea.trialIds.length > 0 && (
          <span className={layout["badge"]}>{text("trials", { n: idea.trialIds.length })}</span>
        )}
        {moves.length > 0 && (
          <Menu
            size="small"
            look="quiet"
            className={styles["move"] ?? ""}
            aria-label={text("move", { title: idea.title })}
            trigger={text("moveSign")}
            actions={moves.map((state) => ({
              id: state,
              label: text("moveTo", { state: text(`state.${state}`) }),
              onAction: () => onMove(state),
            }))}
          />
        )}
      </div>
    </li>
  );
}

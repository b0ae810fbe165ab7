import type { ObservationPage, ObstacleSummary } from "@talka/contract";
import { alikeTexts } from "@talka/meeting";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { useRight } from "../../api/use-session.ts";
import { Choice } from "../../ui/charts/Choice.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { NoteFacts } from "./NoteFacts.tsx";
import { NotePhoto } from "./NotePhoto.tsx";
import { noteWords } from "./note-words.ts";
import { ObstacleDialog } from "./ObstacleDialog.tsx";
import { useVoiceAction } from "./use-notes.ts";
import { useObstacles } from "./use-obstacles.ts";
import styles from "./voices.module.css";

interface NoteListProps {
  readonly notes: readonly ObservationPage[];
  /** Of a note this device wrote; `null` of others. */
  readonly secretOf: (id: string) => string | null;
  readonly onCorrect: (note: ObservationPage) => void;
  readonly onTakeBack: (note: ObservationPage) => void;
}

/** What was said; those that say the same are chosen and joined to an obstacle. */
export function NoteList({ notes, secretOf, onCorrect, onTakeBack }: NoteListProps) {
  const text = useText(noteWords);
  const mayJoin = useRight("lean.contribute");
  const obstacles = useObstacles().data?.obstacles ?? [];
  const [which, setWhich] = useState<"free" | "all">("free");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const free = notes.filter((one) => one.obstacleId === null);
  const shown = which === "free" ? free : notes;
  return (
    <section className={layout["section"]} aria-labelledby="notes">
      <header className={styles["listHead"]}>
        <h2 id="notes">{text("notes")}</h2>
        <Choice
          label={text("show")}
          value={which}
          onChange={setWhich}
          options={[
            { value: "free", label: text("show.free", { count: free.length }) },
            { value: "all", label: text("show.all", { count: notes.length }) },
          ]}
        />
      </header>
      {shown.length === 0 && <p className={layout["soft"]}>{text("noneShown")}</p>}
      <ul className={styles["notes"]}>
        {shown.map((note) => {
          const obstacle = obstacles.find((one) => one.id === note.obstacleId);
          return (
            <li key={note.id} className={styles["note"]}>
              {mayJoin && (
                <input
                  type="checkbox"
                  aria-label={text("choose", { text: note.seen })}
                  checked={chosen.includes(note.id)}
                  onChange={(event) =>
                    setChosen(
                      event.target.checked
                        ? [...chosen, note.id]
                        : chosen.filter((id) => id !== note.id),
                    )
                  }
                />
              )}
              <div className={styles["noteBody"]}>
                <p className={styles["seen"]} lang={note.locale}>
                  {note.seen}
                </p>
                <NoteFacts note={note} />
                <NotePhoto note={note} secret={secretOf(note.id)} />
                {obstacle !== undefined && (
                  <p className={layout["small"]}>
                    {text("joinedTo")}{" "}
                    <Link to="/obstacles/$id" params={{ id: obstacle.id }}>
                      {obstacle.title}
                    </Link>
                  </p>
                )}
                {secretOf(note.id) !== null && (
                  <p className={styles["own"]}>
                    <span>{text("own")}</span>
                    <Button
                      size="small"
                      look="quiet"
                      aria-label={text("correctOf", { text: note.seen })}
                      onPress={() => onCorrect(note)}
                    >
                      {text("correct")}
                    </Button>
                    <Button
                      size="small"
                      look="quiet"
                      aria-label={text("takeBackOf", { text: note.seen })}
                      onPress={() => onTakeBack(note)}
                    >
                      {text("takeBack")}
                    </Button>
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {chosen.length > 0 && (
        <JoinBar notes={notes} chosen={chosen} obstacles={obstacles} onChoose={setChosen} />
      )}
    </section>
  );
}

interface JoinBarProps {
  readonly notes: readonly ObservationPage[];
  readonly chosen: readonly string[];
  readonly obstacles: readonly ObstacleSummary[];
  readonly onChoose: (ids: readonly string[]) => void;
}

/** What can be done with the chosen notes. */
function JoinBar({ notes, chosen, obstacles, onChoose }: JoinBarProps) {
  const text = useText(noteWords);
  const [isNaming, setNaming] = useState(false);
  const [obstacleId, setObstacleId] = useState<string | null>(null);
  const others = notes.filter((one) => one.obstacleId === null && !chosen.includes(one.id));
  const asCards = others.map((one) => ({ id: one.id, text: one.seen, locale: one.locale }));
  const alike = new Set(
    notes
      .filter((one) => chosen.includes(one.id))
      .flatMap((one) => alikeTexts({ text: one.seen, locale: one.locale }, asCards, 0.5, 20))
      .map((one) => one.id),
  );
  const join = useVoiceAction(
    async (into: string) => {
      for (const id of chosen) {
        await ask("joinObservation", { params: { id }, body: { obstacleId: into } });
      }
    },
    () => onChoose([]),
  );
  const open = obstacles.filter((one) => one.mergedInto === null);
  return (
    <section className={styles["bar"]} aria-label={text("chosen", { count: chosen.length })}>
      <strong>{text("chosen", { count: chosen.length })}</strong>
      {alike.size > 0 && (
        <Button size="small" onPress={() => onChoose([...chosen, ...alike])}>
          {text("addAlike", { count: alike.size })}
        </Button>
      )}
      <Button look="primary" onPress={() => setNaming(true)}>
        {text("makeObstacle")}
      </Button>
      {open.length > 0 && (
        <span className={styles["barJoin"]}>
          <Select
            label={text("joinTo")}
            value={obstacleId}
            options={open.map((one) => ({ value: one.id, label: one.title }))}
            onChange={setObstacleId}
          />
          <Button
            isDisabled={obstacleId === null || join.isPending}
            onPress={() => obstacleId !== null && join.mutate(obstacleId)}
          >
            {text("join")}
          </Button>
        </span>
      )}
      <Button look="quiet" onPress={() => onChoose([])}>
        {text("unchoose")}
      </Button>
      {isNaming && (
        <ObstacleDialog
          observationIds={chosen}
          tags={[...new Set(notes.flatMap((one) => (chosen.includes(one.id) ? one.tags : [])))]}
          onClose={() => setNaming(false)}
          onDone={() => onChoose([])}
        />
      )}
    </section>
  );
}

import type { VisitNote, VisitPage } from "@talka/contract";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { HostAnswer } from "./HostAnswer.tsx";
import type { KeptNote } from "./kept-notes.ts";
import { NoteForm } from "./NoteForm.tsx";
import { useVisitAction } from "./use-visits.ts";
import { visitPageWords } from "./visit-page-words.ts";
import styles from "./visits.module.css";

interface NoteSectionProps {
  readonly visit: VisitPage;
  readonly personId: string;
  readonly kind: VisitNote["kind"];
  readonly onAdd: (note: KeptNote) => void;
}

const titles = {
  aim: "aims",
  question: "questions",
  observation: "observations",
  borrow: "borrow",
  offer: "offer",
} as const;

/** Notes of one kind, and the form for the next one. The host writes none of the guests' kinds. */
export function NoteSection({ visit, personId, kind, onAdd }: NoteSectionProps) {
  const text = useText(visitPageWords);
  const [changed, setChanged] = useState<VisitNote | null>(null);
  const notes = visit.notes.filter((one) => one.kind === kind);
  const form = { visit, personId, kind };
  return (
    <section className={layout["card"]} aria-labelledby={`notes-${kind}`}>
      <h2 id={`notes-${kind}`}>{text(titles[kind])}</h2>
      {notes.length > 0 ? (
        <ul className={styles["notes"]}>
          {notes.map((note) => (
            <li key={note.id} className={styles["note"]}>
              {changed?.id === note.id ? (
                <NoteForm
                  {...form}
                  note={note}
                  onDone={(kept) => {
                    setChanged(null);
                    if (kept !== null) onAdd(kept);
                  }}
                />
              ) : (
                <NoteView visit={visit} note={note} onChange={() => setChanged(note)} />
              )}
            </li>
          ))}
        </ul>
      ) : (
        visit.part === "host" && <p className={layout["soft"]}>{text("empty")}</p>
      )}
      {visit.part !== "host" && (
        <NoteForm {...form} note={null} onDone={(kept) => kept !== null && onAdd(kept)} />
      )}
    </section>
  );
}

interface NoteViewProps {
  readonly visit: VisitPage;
  readonly note: VisitNote;
  readonly onChange: () => void;
}

function NoteView({ visit, note, onChange }: NoteViewProps) {
  const text = useText(visitPageWords);
  const { locale } = useLocale();
  const params = { id: visit.id, noteId: note.id };
  const remove = useVisitAction(visit.id, () => ask("deleteVisitNote", { params }));
  const told = note.saw || note.question || note.means;
  const short = told.length > 40 ? `${told.slice(0, 39)}…` : told;
  const facts = [
    note.place,
    note.photographed ? text("photo") : "",
    note.own ? text(note.shared ? "sharedBadge" : "ownOnly") : note.organisation.names[locale],
  ].filter((one) => one !== "");
  return (
    <>
      {note.saw !== "" && <p className={styles["text"]}>{note.saw}</p>}
      {note.means !== "" && (
        <p className={styles["text"]}>
          <strong>{text("means")}:</strong> {note.means}
        </p>
      )}
      {note.question !== "" && (
        <p className={styles["text"]}>
          {note.kind === "observation" && <strong>{text("question")}: </strong>}
          {note.question}
        </p>
      )}
      <p className={styles["facts"]}>
        {facts.map((one) => (
          <span key={one}>{one}</span>
        ))}
      </p>
      {note.kind === "question" && <HostAnswer visit={visit} note={note} />}
      {note.own && (
        <div className={styles["actions"]}>
          <Button
            size="small"
            aria-label={text("of", { action: text("change"), text: short })}
            onPress={onChange}
          >
            {text("change")}
          </Button>
          <Button
            size="small"
            look="quiet"
            aria-label={text("of", { action: text("delete"), text: short })}
            isDisabled={remove.isPending}
            onPress={() => remove.mutate(undefined)}
          >
            {text("delete")}
          </Button>
        </div>
      )}
    </>
  );
}

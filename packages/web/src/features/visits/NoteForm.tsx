import type { VisitNote, VisitNoteContent, VisitPage } from "@talka/contract";
import { type FormEvent, useState } from "react";
import { Button } from "../../ui/forms/Button.tsx";
import { Checkbox } from "../../ui/forms/Checkbox.tsx";
import { TextArea } from "../../ui/forms/TextArea.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { type KeptNote, keepNoteDraft, keptNoteDraft } from "./kept-notes.ts";
import { visitPageWords } from "./visit-page-words.ts";

interface NoteFormProps {
  readonly visit: VisitPage;
  readonly personId: string;
  readonly kind: VisitNote["kind"];
  /** `null`: a new one; what is typed stays on the device until it is noted. */
  readonly note: VisitNote | null;
  /** `null`: left without writing. */
  readonly onDone: (note: KeptNote | null) => void;
}

const labels = { aim: "aim", question: "question", borrow: "borrow", offer: "offer" } as const;

/** Writes a note of one kind. */
export function NoteForm({ visit, personId, kind, note, onDone }: NoteFormProps) {
  const text = useText(visitPageWords);
  const empty: VisitNoteContent = {
    kind,
    saw: "",
    means: "",
    question: "",
    place: "",
    photographed: false,
    shared: false,
  };
  const [draft, setDraft] = useState<VisitNoteContent>(() => {
    if (note === null) return keptNoteDraft(personId, visit.id, kind) ?? empty;
    const { saw, means, question, place, photographed, shared } = note;
    return { kind, saw, means, question, place, photographed, shared };
  });
  const change = (part: Partial<VisitNoteContent>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    if (note === null) keepNoteDraft(personId, visit.id, kind, next);
  };
  const isEmpty = `${draft.saw}${draft.means}${draft.question}`.trim() === "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isEmpty) return;
    onDone({ noteId: note?.id ?? crypto.randomUUID(), content: draft });
    if (note !== null) return;
    keepNoteDraft(personId, visit.id, kind, null);
    setDraft(empty);
  };
  return (
    <form className={layout["form"]} onSubmit={submit}>
      {kind === "observation" ? (
        <>
          <TextArea
            label={text("saw")}
            maxLength={4_000}
            rows={2}
            value={draft.saw}
            onChange={(saw) => change({ saw })}
          />
          <TextArea
            label={text("means")}
            maxLength={4_000}
            rows={2}
            value={draft.means}
            onChange={(means) => change({ means })}
          />
          <TextArea
            label={text("ask")}
            maxLength={4_000}
            rows={2}
            value={draft.question}
            onChange={(question) => change({ question })}
          />
          <TextField
            label={text("where")}
            maxLength={200}
            value={draft.place}
            onChange={(place) => change({ place })}
          />
          <Checkbox
            label={text("photographed")}
            isSelected={draft.photographed}
            onChange={(photographed) => change({ photographed })}
          />
        </>
      ) : (
        <TextArea
          label={text(labels[kind])}
          maxLength={4_000}
          rows={2}
          value={kind === "question" ? draft.question : draft.saw}
          onChange={(written) =>
            change(kind === "question" ? { question: written } : { saw: written })
          }
        />
      )}
      {kind !== "question" && kind !== "offer" && (
        <Checkbox
          label={text("shared")}
          isSelected={draft.shared}
          onChange={(shared) => change({ shared })}
        />
      )}
      <div className={layout["row"]}>
        <Button type="submit" isDisabled={isEmpty}>
          {text(note === null ? "add" : "save")}
        </Button>
        {note !== null && (
          <Button look="quiet" onPress={() => onDone(null)}>
            {text("cancel")}
          </Button>
        )}
      </div>
    </form>
  );
}

import type { VisitNote, VisitPage } from "@talka/contract";
import { type FormEvent, useState } from "react";
import { ask } from "../../api/ask.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { TextArea } from "../../ui/forms/TextArea.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { useVisitAction } from "./use-visits.ts";
import { visitPageWords } from "./visit-page-words.ts";
import styles from "./visits.module.css";

interface HostAnswerProps {
  readonly visit: VisitPage;
  readonly note: VisitNote;
}

/** The answer to a question: written by the host, read by who asked. */
export function HostAnswer({ visit, note }: HostAnswerProps) {
  const text = useText(visitPageWords);
  const [draft, setDraft] = useState(note.answer);
  const params = { id: visit.id, noteId: note.id };
  const save = useVisitAction(visit.id, () =>
    ask("putVisitAnswer", { params, body: { text: draft } }),
  );
  if (visit.part !== "host") {
    return (
      <p className={styles["answer"]}>
        <strong>{text("answer")}:</strong> {note.answer || text("noAnswer")}
      </p>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(undefined);
  };
  return (
    <form className={layout["form"]} onSubmit={submit}>
      <TextArea
        label={text("answer")}
        maxLength={4_000}
        rows={2}
        value={draft}
        onChange={setDraft}
      />
      <div>
        <Button size="small" type="submit" isDisabled={save.isPending || draft === note.answer}>
          {text("save")}
        </Button>
      </div>
    </form>
  );
}

import type { IdeaCard } from "@talka/contract";
import { formatDay } from "@talka/report";
import { ask } from "../../api/ask.ts";
import { useRight } from "../../api/use-session.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { TextArea } from "../../ui/forms/TextArea.tsx";
import { useDraft } from "../../ui/forms/use-draft.ts";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { ideaWords } from "./idea-words.ts";
import styles from "./ideas.module.css";
import { useIdeaChange } from "./use-ideas.ts";

/** Notes on an idea; they carry no name. */
export function IdeaNotes({ idea }: { readonly idea: IdeaCard }) {
  const text = useText(ideaWords);
  const { locale } = useLocale();
  const mayWrite = useRight("lean.contribute") && idea.state !== "merged";
  const draft = useDraft(`idea.note.${idea.id}`, () => ({ id: crypto.randomUUID(), text: "" }));
  const add = useIdeaChange(
    () => ask("noteIdea", { params: { id: idea.id }, body: draft.value }),
    () => draft.discard(),
  );
  return (
    <section className={layout["section"]} aria-labelledby={`notes-${idea.id}`}>
      <h3 id={`notes-${idea.id}`}>{text("notes")}</h3>
      {idea.notes.length === 0 ? (
        <p className={layout["soft"]}>{text("noNotes")}</p>
      ) : (
        <ul className={styles["notes"]}>
          {idea.notes.map((note) => (
            <li key={note.id}>
              <p className={styles["said"]}>{note.text}</p>
              <small className={layout["soft"]}>
                {formatDay(Date.parse(note.at), locale, "Europe/Riga")}
              </small>
            </li>
          ))}
        </ul>
      )}
      {mayWrite && (
        <>
          <TextArea
            label={text("note")}
            description={text("noteHint")}
            maxLength={1000}
            rows={2}
            value={draft.value.text}
            onChange={(written) => draft.change({ ...draft.value, text: written })}
          />
          <div>
            <Button
              isDisabled={draft.value.text.trim() === "" || add.isPending}
              onPress={() => add.mutate(undefined)}
            >
              {text("addNote")}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

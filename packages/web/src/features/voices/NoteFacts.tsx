import type { ObservationPage } from "@talka/contract";
import { DateText } from "../../ui/format/DateText.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import { noteWords } from "./note-words.ts";
import { Tags } from "./Tags.tsx";
import { useProcesses } from "./use-notes.ts";
import { voiceVocabularyWords } from "./voice-vocabulary-words.ts";
import styles from "./voices.module.css";

/** When, where and how often something was noticed; only what was said. */
export function NoteFacts({ note }: { readonly note: ObservationPage }) {
  const text = useText(noteWords);
  const words = useText(voiceVocabularyWords);
  const process = useProcesses().find((one) => one.id === note.processId)?.name ?? "";
  const facts = [
    process,
    note.step,
    note.place,
    note.howOften === null ? "" : words(`often.${note.howOften}`),
    note.feltBy === null ? "" : words(`felt.${note.feltBy}`),
    note.minutesLost === null ? "" : text("minutesEach", { count: note.minutesLost }),
  ].filter((fact) => fact !== "");
  return (
    <p className={styles["facts"]}>
      <DateText atMs={Date.parse(note.noticedOn)} zone="UTC" length="short" />
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
      <Tags tags={note.tags} />
    </p>
  );
}

import type { ObservationContent, ObservationPage } from "@talka/contract";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { ApiProblem } from "../../api/problem.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useRight } from "../../api/use-session.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { NoteForm } from "./NoteForm.tsx";
import { NoteList } from "./NoteList.tsx";
import { noteWords } from "./note-words.ts";
import { keepNoteDraft, noteDraft, ownNotes } from "./unsent-notes.ts";
import { today, useNotes, useSending, useVoiceAction } from "./use-notes.ts";
import styles from "./voices.module.css";

/** Saying what gets in the way first, then what was said. */
export function NotesTab({ organisation }: { readonly organisation: string }) {
  const text = useText(noteWords);
  const { locale } = useLocale();
  const mayWrite = useRight("lean.contribute");
  const notes = useNotes();
  const sending = useSending(organisation);
  const [told, setTold] = useState<"" | "sent" | "kept" | "corrected" | "takenBack">("");
  const [begun, setBegun] = useState({ key: 0, from: noteDraft(organisation) });
  const [correcting, setCorrecting] = useState<ObservationPage | null>(null);
  const own = new Map(ownNotes(organisation, today()).map((one) => [one.id, one.secret]));
  const add = async (content: ObservationContent) => {
    keepNoteDraft(organisation, null);
    setTold("");
    setTold((await sending.add(content)) ? "sent" : "kept");
  };
  const correct = useVoiceAction(
    ({ id, content }: { readonly id: string; readonly content: ObservationContent }) =>
      ask("correctObservation", {
        params: { id },
        body: { ...content, secret: own.get(id) ?? "" },
      }),
    () => {
      setCorrecting(null);
      setTold("corrected");
    },
  );
  const takeBack = useVoiceAction(
    (id: string) =>
      ask("withdrawObservation", { params: { id }, body: { secret: own.get(id) ?? "" } }),
    () => setTold("takenBack"),
  );
  return (
    <div className={layout["page"]}>
      {mayWrite && (
        <div className={styles["write"]}>
          <NoteForm
            key={begun.key}
            from={begun.from}
            said={notes.data?.observations ?? []}
            onTyped={(draft) => keepNoteDraft(organisation, draft)}
            onDone={(content) => void add(content)}
          />
          <p role="status" className={styles["told"]}>
            {told !== "" && text(told)}
          </p>
          {sending.waiting.length > 0 && (
            <div className={styles["waiting"]}>
              <span>{text("waiting", { count: sending.waiting.length })}</span>
              <Button size="small" onPress={() => void sending.sendAll()}>
                {text("sendNow")}
              </Button>
            </div>
          )}
          {sending.refused.map((one) => (
            <div key={one.id} className={styles["waiting"]}>
              <p>
                {text("refused", {
                  why: problemSentence(new ApiProblem(one.refused ?? "server.failed"), locale),
                })}
              </p>
              <blockquote>{one.content.seen}</blockquote>
              <div className={layout["row"]}>
                <Button
                  size="small"
                  onPress={() => {
                    setBegun({ key: begun.key + 1, from: one.content });
                    sending.letGo(one.id);
                  }}
                >
                  {text("again")}
                </Button>
                <Button size="small" look="quiet" onPress={() => sending.letGo(one.id)}>
                  {text("letGo")}
                </Button>
              </div>
            </div>
          ))}
        </div>
      )}
      <QueryState query={notes} describeError={(error) => <p>{problemSentence(error, locale)}</p>}>
        {({ observations }) =>
          observations.length === 0 ? (
            <EmptyState title={text("none")}>
              <p>{text("noneHint")}</p>
            </EmptyState>
          ) : (
            <NoteList
              notes={observations}
              secretOf={(id) => own.get(id) ?? null}
              onCorrect={setCorrecting}
              onTakeBack={(note) => takeBack.mutate(note.id)}
            />
          )
        }
      </QueryState>
      {correcting !== null && (
        <Dialog isOpen title={text("correct")} onClose={() => setCorrecting(null)}>
          <NoteForm
            isCorrection
            from={correcting}
            said={[]}
            onCancel={() => setCorrecting(null)}
            onDone={(content) => correct.mutate({ id: correcting.id, content })}
          />
        </Dialog>
      )}
    </div>
  );
}

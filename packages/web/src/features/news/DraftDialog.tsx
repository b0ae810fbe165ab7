import { useNavigate } from "@tanstack/react-router";
import { problemSentence } from "../../api/problem-sentence.ts";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { draftDialogWords } from "./draft-dialog-words.ts";
import styles from "./news.module.css";
import { type SubjectOption, subjectOptions } from "./subject-options.ts";
import { makeNewsId, useNewsActions, useNewsSubjects } from "./use-news.ts";

type DraftedFrom = "event" | "meeting" | "trial";

/** One click from an event, a closed session or a decided trial to a draft in three languages. */
export function DraftDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText(draftDialogWords);
  const { locale } = useLocale();
  const toast = useToast();
  const navigate = useNavigate();
  const subjects = useNewsSubjects();
  const { draft } = useNewsActions();
  const begin = (kind: DraftedFrom, id: string) =>
    draft.mutate(
      { id: makeNewsId(), locale, from: { kind, id } },
      {
        onError: (error) => toast({ text: problemSentence(error, locale), tone: "bad" }),
        onSuccess: (page) => void navigate({ to: "/news/$id", params: { id: page.id } }),
      },
    );
  const list = (title: string, kind: DraftedFrom, options: readonly SubjectOption[]) =>
    options.length > 0 && (
      <section className={layout["section"]}>
        <h3>{title}</h3>
        <ul className={styles["subjects"]}>
          {options.map(({ value, label, hint }) => (
            <li key={value}>
              <Button
                look="quiet"
                className={styles["subject"] ?? ""}
                isDisabled={draft.isPending}
                aria-label={text("makeDraft", { title: label })}
                onPress={() => begin(kind, value)}
              >
                <span>
                  {label}
                  <small>{hint}</small>
                </span>
              </Button>
            </li>
          ))}
        </ul>
      </section>
    );
  return (
    <Dialog
      isOpen
      title={text("draftTitle")}
      onClose={onClose}
      actions={<Button onPress={onClose}>{text("cancel")}</Button>}
    >
      <p>{text("draftText")}</p>
      <QueryState query={subjects} describeError={(error) => problemSentence(error, locale)}>
        {(known) => {
          const { events, meetings, trials } = subjectOptions(known, locale);
          if (events.length + meetings.length + trials.length === 0)
            return <p>{text("noSubjects")}</p>;
          return (
            <>
              {list(text("events"), "event", events)}
              {list(text("sessions"), "meeting", meetings)}
              {list(text("trials"), "trial", trials)}
            </>
          );
        }}
      </QueryState>
    </Dialog>
  );
}

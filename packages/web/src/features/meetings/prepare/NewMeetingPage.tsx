import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "../../../api/ask.ts";
import { problemSentence } from "../../../api/problem-sentence.ts";
import { useRight, useSession } from "../../../api/use-session.ts";
import { makeId } from "../../../live/make-id.ts";
import { EmptyState } from "../../../ui/feedback/EmptyState.tsx";
import { Button } from "../../../ui/forms/Button.tsx";
import layout from "../../../ui/layout.module.css";
import { useLocale, useText } from "../../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../../ui/use-page-title.ts";
import { isUnfinished } from "../list/order-commitments.ts";
import { today } from "../shared/days.ts";
import { MembersOnly } from "../shared/MembersOnly.tsx";
import { useKept } from "../shared/use-kept.ts";
import { useCommitments } from "../shared/use-meetings.ts";
import { MeetingFormView } from "./MeetingFormView.tsx";
import { bodyOf, emptyForm, faultsOf, type MeetingForm } from "./meeting-form.ts";
import styles from "./prepare.module.css";
import { prepareWords } from "./prepare-words.ts";
import { SaveBar } from "./SaveBar.tsx";

/** A session that is not saved yet. */
export function NewMeetingPage() {
  const text = useText(prepareWords);
  const session = useSession();
  const mayLead = useRight("meeting.lead");
  usePageTitle(text("newTitle"));
  return (
    <div className={layout["page"]}>
      <h1>{text("newTitle")}</h1>
      <MembersOnly next="/meetings/new">
        {mayLead ? <NewMeeting /> : session !== null && <EmptyState title={text("notAllowed")} />}
      </MembersOnly>
    </div>
  );
}

interface NewDraft {
  /** Made here, so that saving twice makes one session. */
  readonly id: string;
  readonly form: MeetingForm;
}

function NewMeeting() {
  const text = useText(prepareWords);
  const { locale } = useLocale();
  const navigate = useNavigate();
  const session = useSession();
  const commitments = useCommitments();
  const [begun] = useState<NewDraft>(() => ({
    id: makeId(),
    form: emptyForm(locale, today()),
  }));
  const draft = useKept<NewDraft>("meeting.new", begun);
  const [isTried, setTried] = useState(false);
  const { id, form } = draft.value;
  const faults = faultsOf(form);
  const create = useMutation({
    mutationFn: () => ask("createMeeting", { body: { id, ...bodyOf(form) } }),
    onSuccess: async () => {
      draft.forget();
      await navigate({ to: "/meetings/$id/prepare", params: { id } });
    },
  });
  const isHostsOwn = (title: string) => title !== "" && session?.organisation !== null;
  return (
    <>
      {draft.wasKept && (
        <div className={styles["kept"]} role="status">
          <p>{text("draft")}</p>
          <Button size="small" onPress={draft.forget}>
            {text("clearDraft")}
          </Button>
        </div>
      )}
      <MeetingFormView
        form={form}
        onChange={(changes) => draft.set({ id, form: { ...form, ...changes } })}
        earlier={(commitments.data?.commitments ?? []).filter(
          (one) => isUnfinished(one) && isHostsOwn(one.meetingTitle),
        )}
      />
      <SaveBar
        label={text("create")}
        faults={isTried ? faults : []}
        isUnsaved
        isSaving={create.isPending}
        problem={create.isError ? problemSentence(create.error, locale) : null}
        onSave={() => {
          setTried(true);
          if (faults.length === 0) create.mutate();
        }}
      />
    </>
  );
}

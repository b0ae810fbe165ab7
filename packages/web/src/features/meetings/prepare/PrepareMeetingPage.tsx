import type { MeetingPage } from "@talka/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "../../../api/ask.ts";
import { problemSentence } from "../../../api/problem-sentence.ts";
import { EmptyState } from "../../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../../ui/feedback/QueryState.tsx";
import { useToast } from "../../../ui/feedback/Toast.tsx";
import { Button } from "../../../ui/forms/Button.tsx";
import { ButtonLink } from "../../../ui/forms/ButtonLink.tsx";
import layout from "../../../ui/layout.module.css";
import { useLocale, useText } from "../../../ui/locale/locale-context.ts";
import { Dialog } from "../../../ui/overlays/Dialog.tsx";
import { usePageTitle } from "../../../ui/use-page-title.ts";
import { MembersOnly } from "../shared/MembersOnly.tsx";
import { useKept } from "../shared/use-kept.ts";
import { useMeetingPage } from "../shared/use-meetings.ts";
import { JoinPanel } from "./JoinPanel.tsx";
import { MeetingFormView } from "./MeetingFormView.tsx";
import { bodyOf, faultsOf, type MeetingForm } from "./meeting-form.ts";
import styles from "./prepare.module.css";
import { prepareWords } from "./prepare-words.ts";
import { SaveBar } from "./SaveBar.tsx";

/** A saved session before it is opened. */
export function PrepareMeetingPage() {
  const { id } = useParams({ from: "/meetings/$id/prepare" });
  const text = useText(prepareWords);
  const { locale } = useLocale();
  usePageTitle(text("newTitle"));
  return (
    <MembersOnly next={`/meetings/${id}/prepare`}>
      <Asked key={id} id={id} describeError={(error) => problemSentence(error, locale)} />
    </MembersOnly>
  );
}

interface AskedProps {
  readonly id: string;
  readonly describeError: (error: unknown) => string;
}

function Asked({ id, describeError }: AskedProps) {
  const text = useText(prepareWords);
  const meeting = useMeetingPage(id);
  return (
    <QueryState query={meeting} describeError={describeError}>
      {(page) => (
        <div className={layout["page"]}>
          <div className={layout["head"]}>
            <h1>{page.title}</h1>
            <ButtonLink to="/meetings/$id" params={{ id }} look="primary">
              {text("toConsole")}
            </ButtonLink>
          </div>
          <JoinPanel page={page} />
          {page.stage !== "prepared" ? (
            <EmptyState title={text("openedTitle")}>
              <p>{text("openedText")}</p>
            </EmptyState>
          ) : page.mayLead ? (
            <Prepared page={page} />
          ) : (
            <EmptyState title={text("notAllowed")} />
          )}
        </div>
      )}
    </QueryState>
  );
}

function Prepared({ page }: { readonly page: MeetingPage }) {
  const text = useText(prepareWords);
  const { locale } = useLocale();
  const toast = useToast();
  const client = useQueryClient();
  const { id } = page;
  const { earlier, ...saved } = page.setup;
  const draft = useKept<MeetingForm>(`meeting.${id}`, saved as MeetingForm);
  const form = draft.value;
  const isUnsaved = JSON.stringify(bodyOf(form)) !== JSON.stringify(saved);
  const faults = faultsOf(form);
  const [isTried, setTried] = useState(false);
  const save = useMutation({
    mutationFn: () => ask("updateMeeting", { params: { id }, body: bodyOf(form) }),
    onSuccess: (next) => {
      client.setQueryData(["meetings", id], next);
      draft.forget();
      toast({ text: text("saved"), tone: "good" });
    },
  });
  return (
    <>
      {draft.wasKept && isUnsaved && (
        <div className={styles["kept"]} role="status">
          <p>{text("draft")}</p>
          <Button size="small" onPress={draft.forget}>
            {text("dropDraft")}
          </Button>
        </div>
      )}
      <MeetingFormView
        form={form}
        onChange={(changes) => draft.set({ ...form, ...changes })}
        earlier={earlier}
      />
      <DeleteMeeting page={page} />
      <SaveBar
        label={text("save")}
        faults={isTried ? faults : []}
        isUnsaved={isUnsaved}
        isSaving={save.isPending}
        problem={save.isError ? problemSentence(save.error, locale) : null}
        onSave={() => {
          setTried(true);
          if (faults.length === 0) save.mutate();
        }}
      />
    </>
  );
}

function DeleteMeeting({ page }: { readonly page: MeetingPage }) {
  const text = useText(prepareWords);
  const { locale } = useLocale();
  const toast = useToast();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const remove = useMutation({
    mutationFn: () => ask("deleteMeeting", { params: { id: page.id } }),
    onSuccess: async () => {
      toast({ text: text("deleted"), tone: "good" });
      await navigate({ to: "/meetings" });
    },
    onError: (error) => toast({ text: problemSentence(error, locale), tone: "bad" }),
  });
  return (
    <div>
      <Button look="danger" onPress={() => setOpen(true)}>
        {text("delete")}
      </Button>
      <Dialog
        isOpen={isOpen}
        title={text("deleteTitle", { title: page.title })}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onPress={() => setOpen(false)}>{text("cancel")}</Button>
            <Button look="danger" onPress={() => remove.mutate()}>
              {text("deleteYes")}
            </Button>
          </>
        }
      >
        <p>{text("deleteText")}</p>
      </Dialog>
    </div>
  );
}

import type { PracticePage as Practice } from "@talka/contract";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { Choices } from "../../ui/forms/Choices.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { cardWords } from "./card-words.ts";
import { Obstacles } from "./Obstacles.tsx";
import styles from "./practices.module.css";
import { usePracticeAction } from "./use-practices.ts";
import { WordsDialog } from "./WordsDialog.tsx";

/** What is next with a card: for its own municipality, and for whoever checks it. */
export function NextPanel({ practice }: { readonly practice: Practice }) {
  const text = useText(cardWords);
  const { locale } = useLocale();
  const isOwn = practice.obstacles !== null;
  const { may, checks, state } = practice;
  if (!isOwn && !may.check) return null;
  const latest = checks[0];
  return (
    <section className={styles["next"]} aria-labelledby="next">
      <h2 id="next">{text(may.check ? "check" : "next")}</h2>
      <p>{text(may.check ? "checkHint" : `next.${state}`)}</p>
      {latest !== undefined && latest.note !== "" && (
        <p className={styles["reply"]}>
          {`${latest.organisation.names[locale]}, ${text(latest.decision === "pass" ? "passed" : "sentBack")}: ${latest.note}`}
        </p>
      )}
      <Obstacles practice={practice} />
      {may.check && <CheckActions practice={practice} />}
      <StepActions practice={practice} />
      {may.setVisibility && <Visibility practice={practice} />}
    </section>
  );
}

function CheckActions({ practice: { id } }: { readonly practice: Practice }) {
  const text = useText(cardWords);
  const [isSendingBack, setSendingBack] = useState(false);
  const check = usePracticeAction(
    (body: { readonly decision: "pass" | "send-back"; readonly note: string }) =>
      ask("checkPractice", { params: { id }, body }),
    () => setSendingBack(false),
  );
  return (
    <div className={layout["row"]}>
      <Button
        look="primary"
        isDisabled={check.isPending}
        onPress={() => check.mutate({ decision: "pass", note: "" })}
      >
        {text("pass")}
      </Button>
      <Button onPress={() => setSendingBack(true)}>{text("sendBack")}</Button>
      {isSendingBack && (
        <WordsDialog
          title={text("sendBack")}
          label={text("note")}
          action={text("sendBack")}
          isPending={check.isPending}
          onClose={() => setSendingBack(false)}
          onSend={(note) => check.mutate({ decision: "send-back", note })}
        />
      )}
    </div>
  );
}

function StepActions({ practice: { id, may, obstacles } }: { readonly practice: Practice }) {
  const text = useText(cardWords);
  const toast = useToast();
  const navigate = useNavigate();
  const { locale } = useLocale();
  const [isDeleting, setDeleting] = useState(false);
  const step = usePracticeAction((given: (typeof may.steps)[number]) =>
    ask("stepPractice", { params: { id }, body: { step: given } }),
  );
  const remove = useMutation({
    mutationFn: () => ask("deletePractice", { params: { id } }),
    onSuccess: () => navigate({ to: "/practices", search: { show: "own" } }),
    onError: (error) => toast({ text: problemSentence(error, locale), tone: "bad" }),
  });
  if (may.steps.length === 0 && !may.delete) return null;
  const forward = ["show", "pass-on", "renew"];
  return (
    <div className={layout["row"]}>
      {may.steps.map((one) => (
        <Button
          key={one}
          look={forward.includes(one) ? "primary" : "plain"}
          isDisabled={step.isPending || (one === "show" && hasObstacles(obstacles))}
          onPress={() => step.mutate(one)}
        >
          {text(`step.${one}`)}
        </Button>
      ))}
      {may.delete && (
        <Button look="quiet" onPress={() => setDeleting(true)}>
          {text("delete")}
        </Button>
      )}
      <Dialog
        isOpen={isDeleting}
        title={text("delete")}
        onClose={() => setDeleting(false)}
        actions={
          <>
            <Button onPress={() => setDeleting(false)}>{text("cancel")}</Button>
            <Button look="danger" isDisabled={remove.isPending} onPress={() => remove.mutate()}>
              {text("delete")}
            </Button>
          </>
        }
      >
        <p>{text("deleteText")}</p>
      </Dialog>
    </div>
  );
}

function hasObstacles(obstacles: Practice["obstacles"]): boolean {
  if (obstacles === null) return false;
  const { missing, open, elsewhere, personalData, names, hasDisorder, hasNoReviewDate } = obstacles;
  const lists = [missing, open, elsewhere, personalData, names];
  return hasNoReviewDate || hasDisorder || lists.some((list) => list.length > 0);
}

function Visibility({ practice: { id, visibility } }: { readonly practice: Practice }) {
  const text = useText(cardWords);
  const show = usePracticeAction((given: Practice["visibility"]) =>
    ask("showPractice", { params: { id }, body: { visibility: given } }),
  );
  return (
    <Choices
      label={text("visibility")}
      value={visibility}
      options={(["signed-in", "public"] as const).map((value) => ({
        value,
        label: text(`visibility.${value}`),
      }))}
      onChange={(value) => show.mutate(value)}
    />
  );
}

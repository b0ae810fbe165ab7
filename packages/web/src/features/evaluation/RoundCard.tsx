import type { EvaluationPage, EvaluationRound } from "@talka/contract";
import { readText } from "@talka/exchange";
import { choiceOf, evaluationWords, formatDay } from "@talka/report";
import { useId, useState } from "react";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { QrCode } from "../../ui/QrCode.tsx";
import styles from "./evaluation.module.css";
import { evaluationPageWords } from "./evaluation-page-words.ts";
import { LinksDialog } from "./LinksDialog.tsx";
import { RateLine } from "./RateLine.tsx";
import { RoundDialog } from "./RoundDialog.tsx";
import { RoundResultsView } from "./RoundResultsView.tsx";
import { useCopy, useEvaluationActions } from "./use-evaluations.ts";

export interface RoundCardProps {
  readonly evaluation: EvaluationPage;
  readonly round: EvaluationRound;
}

/** One time of asking: its days and response rate; while it is open how to ask, then the results. */
export function RoundCard({ evaluation, round }: RoundCardProps) {
  const text = useText(evaluationPageWords);
  const say = useText(evaluationWords);
  const { locale } = useLocale();
  const [dialog, setDialog] = useState<"change" | "links" | "close" | null>(null);
  const id = useId();
  const day = (one: string) => formatDay(Date.parse(one), locale, "UTC", "short");
  return (
    <section aria-labelledby={id} className={styles["card"]}>
      <header className={styles["top"]}>
        <h2 id={id}>{say("round", { kind: choiceOf(round.kind) })}</h2>
        <span className={styles["badge"]} data-state={round.state}>
          {text("state", { state: round.state })}
        </span>
        <span className={styles["soft"]}>
          {text("days", { from: day(round.opensOn), to: day(round.closedOn ?? round.closesOn) })}
        </span>
      </header>
      {round.state !== "planned" && (
        <p className={styles["rate"]}>
          <RateLine round={round} />
        </p>
      )}
      {round.state === "planned" && <p className={layout["soft"]}>{text("planned")}</p>}
      {round.state === "open" && (
        <>
          <p className={layout["soft"]}>{text("hidden")}</p>
          <HowToAsk round={round} />
          <Reminder evaluation={evaluation} round={round} />
        </>
      )}
      {round.state !== "closed" && (
        <div className={layout["row"]} data-print="hide">
          <Button onPress={() => setDialog("change")}>{text("change")}</Button>
          <Button onPress={() => setDialog("links")}>{text("links")}</Button>
          {round.state === "open" && (
            <Button onPress={() => setDialog("close")}>{text("close")}</Button>
          )}
        </div>
      )}
      {round.results !== null && (
        <RoundResultsView evaluation={evaluation} round={round} results={round.results} />
      )}
      {dialog === "change" && <RoundDialog round={round} onClose={() => setDialog(null)} />}
      {dialog === "links" && <LinksDialog round={round} onClose={() => setDialog(null)} />}
      {dialog === "close" && <CloseDialog id={round.id} onClose={() => setDialog(null)} />}
    </section>
  );
}

function HowToAsk({ round }: { readonly round: EvaluationRound }) {
  const text = useText(evaluationPageWords);
  const copy = useCopy();
  if (round.entry === "invited") {
    return <p>{text("entryKind", { entry: round.entry })}</p>;
  }
  return (
    <div className={styles["how"]}>
      <div className={styles["qr"]}>
        <QrCode link={round.link} label={text("qr")} />
      </div>
      <div className={layout["list"]}>
        <p>{text("link")}</p>
        <code className={styles["link"]}>{round.link}</code>
        <div>
          <Button size="small" onPress={() => copy(round.link, text("copied"))}>
            {text("copy")}
          </Button>
        </div>
      </div>
    </div>
  );
}

function Reminder({ evaluation, round }: RoundCardProps) {
  const text = useText(evaluationPageWords);
  const { locale } = useLocale();
  const copy = useCopy();
  const { reminded } = useEvaluationActions();
  const day = formatDay(Date.parse(round.closesOn), locale, "UTC");
  const words = text("reminder", { link: round.link, day });
  const subject = text("reminderSubject", { title: readText(evaluation.title, locale).text });
  const { emails } = evaluation;
  const mail = `mailto:?bcc=${encodeURIComponent(emails.join(","))}&subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(words)}`;
  return (
    <details className={styles["remind"]} open={round.reminderDue !== null} data-print="hide">
      <summary>
        {text("remind")}
        {round.reminderDue !== null && (
          <span className={styles["badge"]} data-state="due">
            {text("reminderDue")}
          </span>
        )}
      </summary>
      <div className={layout["list"]}>
        <p className={layout["soft"]}>{text("remindText")}</p>
        <blockquote className={styles["words"]}>{words}</blockquote>
        <div className={layout["row"]}>
          <Button size="small" onPress={() => copy(words, text("copied"))}>
            {text("copyText")}
          </Button>
          {emails.length > 0 && <a href={mail}>{text("mail", { count: emails.length })}</a>}
          <Button size="small" onPress={() => reminded.mutate(round.id)}>
            {text("reminded")}
          </Button>
        </div>
        {round.remindedOn !== null && (
          <p className={layout["soft"]}>
            {text("remindedOn", { day: formatDay(Date.parse(round.remindedOn), locale, "UTC") })}
          </p>
        )}
      </div>
    </details>
  );
}

function CloseDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const text = useText(evaluationPageWords);
  const toast = useToast();
  const { close } = useEvaluationActions();
  return (
    <Dialog
      isOpen
      title={text("closeTitle")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button
            look="danger"
            isDisabled={close.isPending}
            onPress={() =>
              close.mutate(id, {
                onSuccess: () => {
                  toast({ text: text("closed") });
                  onClose();
                },
              })
            }
          >
            {text("close")}
          </Button>
        </>
      }
    >
      <p>{text("closeText")}</p>
    </Dialog>
  );
}

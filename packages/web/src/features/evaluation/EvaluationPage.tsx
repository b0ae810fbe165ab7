import type { EvaluationPage as Evaluation } from "@talka/contract";
import { readText } from "@talka/exchange";
import { formatDay } from "@talka/report";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Translated } from "../../ui/format/Translated.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { Comparison } from "./Comparison.tsx";
import { evaluationPageWords } from "./evaluation-page-words.ts";
import { RoundCard } from "./RoundCard.tsx";
import { useEvaluation, useEvaluationActions } from "./use-evaluations.ts";

/** One evaluation: its rounds, how to ask, and what was answered. */
export function EvaluationPage() {
  const text = useText(evaluationPageWords);
  const { locale } = useLocale();
  const { id } = useParams({ from: "/evaluations/$id" });
  const query = useEvaluation(id);
  return (
    <div className={layout["page"]}>
      <p data-print="hide">
        <Link to="/evaluations">{text("back")}</Link>
      </p>
      <QueryState query={query} describeError={(error) => <p>{problemSentence(error, locale)}</p>}>
        {(evaluation) => <EvaluationView evaluation={evaluation} />}
      </QueryState>
      {query.status === "error" && <h1>{text("title")}</h1>}
    </div>
  );
}

function EvaluationView({ evaluation }: { readonly evaluation: Evaluation }) {
  const text = useText(evaluationPageWords);
  const { locale } = useLocale();
  usePageTitle(`${text("title")}: ${readText(evaluation.title, locale).text}`);
  return (
    <>
      <header>
        <h1>
          <Translated text={evaluation.title} />
        </h1>
        <p className={layout["soft"]}>
          {formatDay(Date.parse(evaluation.subjectDay), locale, "UTC")}
        </p>
        <p className={layout["soft"]}>{text("floorNote", { floor: evaluation.floor })}</p>
      </header>
      {evaluation.rounds.map((round) => (
        <RoundCard key={round.id} evaluation={evaluation} round={round} />
      ))}
      {evaluation.projectId !== null && <Comparison projectId={evaluation.projectId} />}
      <DeleteEvaluation id={evaluation.id} />
    </>
  );
}

function DeleteEvaluation({ id }: { readonly id: string }) {
  const text = useText(evaluationPageWords);
  const navigate = useNavigate();
  const { remove } = useEvaluationActions();
  const [isAsking, setAsking] = useState(false);
  return (
    <div data-print="hide">
      <Button look="quiet" onPress={() => setAsking(true)}>
        {text("delete")}
      </Button>
      <Dialog
        isOpen={isAsking}
        title={text("deleteTitle")}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{text("cancel")}</Button>
            <Button
              look="danger"
              isDisabled={remove.isPending}
              onPress={() =>
                remove.mutate(id, { onSuccess: () => void navigate({ to: "/evaluations" }) })
              }
            >
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

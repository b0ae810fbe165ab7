import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useId } from "react";
import { ask } from "../../api/ask.ts";
import { useRight } from "../../api/use-session.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { evaluationPageWords } from "./evaluation-page-words.ts";
import { RateLine } from "./RateLine.tsx";
import { useEvaluationActions } from "./use-evaluations.ts";

export interface EvaluationSectionProps {
  readonly subjectKind: "event" | "meeting" | "training-cycle";
  readonly subjectId: string;
}

/** The evaluation of something, on its own page, for whoever may ask. */
export function EvaluationSection({ subjectKind, subjectId }: EvaluationSectionProps) {
  const text = useText(evaluationPageWords);
  const navigate = useNavigate();
  const mayManage = useRight("evaluation.manage");
  const { create } = useEvaluationActions();
  const id = useId();
  const query = useQuery({
    queryKey: ["evaluations", "of", subjectId],
    queryFn: ({ signal }) => ask("findEvaluationOf", { params: { subjectId }, signal }),
    enabled: mayManage,
  });
  if (!mayManage || query.data === undefined) return null;
  const { evaluation } = query.data;
  const open = evaluation?.rounds.find((round) => round.state === "open");
  return (
    <section aria-labelledby={id} className={layout["section"]} data-print="hide">
      <h2 id={id}>{text("title")}</h2>
      {evaluation === null ? (
        <>
          <p className={layout["soft"]}>{text("notAsked")}</p>
          <div>
            <Button
              isDisabled={create.isPending}
              onPress={() =>
                create.mutate(
                  { subjectKind, subjectId },
                  {
                    onSuccess: (made) =>
                      void navigate({ to: "/evaluations/$id", params: { id: made.id } }),
                  },
                )
              }
            >
              {text("askTitle")}
            </Button>
          </div>
        </>
      ) : (
        <>
          {open !== undefined && (
            <p>
              <RateLine round={open} />
            </p>
          )}
          <div>
            <ButtonLink to="/evaluations/$id" params={{ id: evaluation.id }}>
              {text("open")}
            </ButtonLink>
          </div>
        </>
      )}
    </section>
  );
}

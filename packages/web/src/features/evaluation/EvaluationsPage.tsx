import { readText } from "@talka/exchange";
import { choiceOf, evaluationWords, formatDay } from "@talka/report";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useRight, useSession } from "../../api/use-session.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Translated } from "../../ui/format/Translated.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import styles from "./evaluation.module.css";
import { evaluationPageWords } from "./evaluation-page-words.ts";
import { RateLine } from "./RateLine.tsx";
import { useEvaluationActions, useEvaluations } from "./use-evaluations.ts";

/** All evaluations of one's own organisation: what is open, and where a reminder is due. */
export function EvaluationsPage() {
  const text = useText(evaluationPageWords);
  const say = useText(evaluationWords);
  const { locale } = useLocale();
  const session = useSession();
  const mayManage = useRight("evaluation.manage");
  const query = useEvaluations(mayManage);
  usePageTitle(text("title"));
  if (!mayManage) {
    return (
      <div className={layout["page"]}>
        <h1>{text("title")}</h1>
        {session?.person && <EmptyState title={text("mayNot")} />}
        {session !== null && !session.person && (
          <EmptyState
            title={text("signInFirst")}
            action={
              <ButtonLink to="/sign-in" search={{ next: "/evaluations" }}>
                {text("signIn")}
              </ButtonLink>
            }
          />
        )}
      </div>
    );
  }
  return (
    <div className={layout["page"]}>
      <div>
        <h1>{text("title")}</h1>
        <p className={layout["soft"]}>{text("lead")}</p>
      </div>
      <QueryState query={query} describeError={(error) => <p>{problemSentence(error, locale)}</p>}>
        {({ evaluations }) => (
          <>
            <AskForm askedIds={evaluations.map((one) => one.subjectId)} />
            {evaluations.length === 0 ? (
              <EmptyState title={text("empty")}>
                <p>{text("emptyHint")}</p>
              </EmptyState>
            ) : (
              <ul className={styles["list"]}>
                {evaluations.map((one) => (
                  <li key={one.id} className={styles["card"]}>
                    <h2 className={styles["name"]}>
                      <Link to="/evaluations/$id" params={{ id: one.id }}>
                        <Translated text={one.title} />
                      </Link>
                    </h2>
                    <p className={styles["soft"]}>
                      {formatDay(Date.parse(one.subjectDay), locale, "UTC")}
                    </p>
                    <ul className={styles["rounds"]}>
                      {one.rounds.map((round) => (
                        <li key={round.id}>
                          <span className={styles["kind"]}>
                            {say("round", { kind: choiceOf(round.kind) })}
                          </span>
                          <span className={styles["badge"]} data-state={round.state}>
                            {text("state", { state: round.state })}
                          </span>
                          {round.state !== "planned" && <RateLine round={round} />}
                          {round.reminderDue !== null && (
                            <span className={styles["badge"]} data-state="due">
                              {text("reminderDue")}
                            </span>
                          )}
                        </li>
                      ))}
                    </ul>
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </QueryState>
    </div>
  );
}

function AskForm({ askedIds }: { readonly askedIds: readonly string[] }) {
  const text = useText(evaluationPageWords);
  const { locale } = useLocale();
  const navigate = useNavigate();
  const { create } = useEvaluationActions();
  const [chosen, setChosen] = useState<string | null>(null);
  const subjects = useQuery({
    queryKey: ["subjects"],
    queryFn: ({ signal }) => ask("listSubjects", { signal }),
  });
  const open = (subjects.data?.subjects ?? []).filter(
    (one) =>
      (one.kind === "event" || one.kind === "meeting" || one.kind === "training-cycle") &&
      !askedIds.includes(one.id),
  );
  if (subjects.data === undefined) return null;
  if (open.length === 0) return <p className={layout["soft"]}>{text("nothingToAsk")}</p>;
  const subject = open.find((one) => one.id === chosen);
  return (
    <section aria-label={text("askTitle")} className={styles["ask"]}>
      <Select
        label={text("subject")}
        value={chosen}
        options={open.map((one) => ({
          value: one.id,
          label: `${readText(one.title, locale).text} (${one.day})`,
        }))}
        onChange={setChosen}
      />
      <Button
        look="primary"
        isDisabled={subject === undefined || create.isPending}
        onPress={() => {
          if (subject === undefined) return;
          const subjectKind = subject.kind as "event" | "meeting" | "training-cycle";
          create.mutate(
            { subjectKind, subjectId: subject.id },
            {
              onSuccess: ({ id }) => void navigate({ to: "/evaluations/$id", params: { id } }),
            },
          );
        }}
      >
        {text("askFor")}
      </Button>
    </section>
  );
}

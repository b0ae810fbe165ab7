import type { TrialCard } from "@talka/contract";
import { trialStates } from "@talka/lean";
import { formatDay } from "@talka/report";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { type ComponentType, useState } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useOwnTrials } from "../../api/use-own-trials.ts";
import { useRight, useSession } from "../../api/use-session.ts";
import { Tabs } from "../../ui/data/Tabs.tsx";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { PlanDialog } from "./PlanDialog.tsx";
import { planWords } from "./plan-words.ts";
import { trialWords } from "./trial-words.ts";
import styles from "./trials.module.css";

interface TrialsPageProps {
  /** Standard work, of another feature. */
  readonly Standards: ComponentType;
}

/** Trials of the municipality, and what they became. */
export function TrialsPage({ Standards }: TrialsPageProps) {
  const text = useText(trialWords);
  const plan = useText(planWords);
  const session = useSession();
  const mayWrite = useRight("lean.contribute");
  const { tab = "trials", from, plan: begun } = useSearch({ from: "/trials" });
  const navigate = useNavigate({ from: "/trials" });
  const [isNew, setNew] = useState(from !== undefined);
  usePageTitle(text(`tab.${tab}`));
  return (
    <div className={layout["page"]}>
      <div className={layout["head"]}>
        <div style={{ maxWidth: "var(--measure)" }}>
          <h1>{text("tabs")}</h1>
          <p className={layout["soft"]}>{text("lead")}</p>
        </div>
        {mayWrite && tab === "trials" && (
          <Button look="primary" onPress={() => setNew(true)}>
            {plan("newTrial")}
          </Button>
        )}
      </div>
      {session !== null && session.organisation === null ? (
        <EmptyState
          title={text("signInFirst")}
          action={
            <ButtonLink to="/sign-in" search={{ next: "/trials" }}>
              {text("signIn")}
            </ButtonLink>
          }
        />
      ) : (
        <Tabs
          label={text("tabs")}
          selected={tab}
          onSelect={(id) => void navigate({ search: id === "standards" ? { tab: id } : {} })}
          tabs={[
            { id: "trials", label: text("tab.trials"), content: <TrialList /> },
            { id: "standards", label: text("tab.standards"), content: <Standards /> },
          ]}
        />
      )}
      {isNew && mayWrite && (
        <PlanDialog
          trial={null}
          from={from ?? null}
          {...(begun === undefined ? {} : { begun })}
          onClose={() => {
            setNew(false);
            void navigate({ search: {}, replace: true });
          }}
          onSaved={({ id }) => void navigate({ to: "/trials/$id", params: { id } })}
        />
      )}
    </div>
  );
}

function TrialList() {
  const text = useText(trialWords);
  const { locale } = useLocale();
  const session = useSession();
  const trials = useOwnTrials(session?.organisation != null);
  return (
    <QueryState
      query={trials}
      label={text("loading")}
      describeError={(error) => problemSentence(error, locale)}
    >
      {(all) =>
        all.length === 0 ? (
          <EmptyState title={text("none")}>
            <p>{text("noneHint")}</p>
          </EmptyState>
        ) : (
          <div className={layout["section"]}>
            {trialStates.map((state) => {
              const of = all.filter((one) => one.state === state);
              if (of.length === 0) return null;
              return (
                <section key={state} className={layout["section"]} aria-labelledby={`is-${state}`}>
                  <h2 id={`is-${state}`} className={styles["groupTitle"]}>
                    {text(`state.${state}`)} <span className={layout["soft"]}>{of.length}</span>
                  </h2>
                  <ul className={styles["cards"]}>
                    {of.map((trial) => (
                      <TrialItem key={trial.id} trial={trial} />
                    ))}
                  </ul>
                </section>
              );
            })}
          </div>
        )
      }
    </QueryState>
  );
}

function TrialItem({ trial }: { readonly trial: TrialCard }) {
  const text = useText(trialWords);
  const { locale } = useLocale();
  return (
    <li className={styles["card"]}>
      <h3>
        <Link to="/trials/$id" params={{ id: trial.id }}>
          {trial.title}
        </Link>
      </h3>
      {trial.measure !== "" && <p className={layout["soft"]}>{trial.measure}</p>}
      <p className={layout["row"]}>
        {trial.decision !== null ? (
          <span className={styles["badge"]} data-decision={trial.decision}>
            {text(`decision.${trial.decision}`)}
          </span>
        ) : (
          trial.checkOn !== "" && (
            <span className={layout["badge"]}>
              {text("checkOn", {
                day: formatDay(Date.parse(trial.checkOn), locale, "UTC", "short"),
              })}
            </span>
          )
        )}
      </p>
    </li>
  );
}

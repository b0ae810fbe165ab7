import type { TrialPage as Trial } from "@talka/contract";
import { formatDay } from "@talka/report";
import { Link, useParams } from "@tanstack/react-router";
import { problemSentence } from "../../api/problem-sentence.ts";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { ActSection } from "./ActSection.tsx";
import { CheckSection } from "./CheckSection.tsx";
import { DoSection } from "./DoSection.tsx";
import type { FromRecords } from "./MeasuresForm.tsx";
import { PlanSection } from "./PlanSection.tsx";
import { trialWords } from "./trial-words.ts";
import styles from "./trials.module.css";
import { useTrial } from "./use-trials.ts";

/** One trial, from the plan to what is done in the end. */
export function TrialPage({ FromRecords }: { readonly FromRecords: FromRecords }) {
  const text = useText(trialWords);
  const { locale } = useLocale();
  const id = useParams({ strict: false }).id ?? "";
  const trial = useTrial(id);
  return (
    <div className={layout["page"]}>
      <p>
        <Link to="/trials">{text("back")}</Link>
      </p>
      <QueryState
        query={trial}
        label={text("loading")}
        describeError={(error) => problemSentence(error, locale)}
      >
        {(page) => <TrialView key={page.id} trial={page} FromRecords={FromRecords} />}
      </QueryState>
      {trial.status === "error" && <h1>{text("title")}</h1>}
    </div>
  );
}

function TrialView({
  trial,
  FromRecords,
}: {
  readonly trial: Trial;
  readonly FromRecords: FromRecords;
}) {
  const text = useText(trialWords);
  const { locale } = useLocale();
  usePageTitle(trial.plan.title);
  const state =
    trial.act === null || trial.decidedOn === null
      ? text(`state.${trial.state}`)
      : text("decidedOn", {
          decision: text(`decision.${trial.act.decision}`),
          day: formatDay(Date.parse(trial.decidedOn), locale, "UTC", "short"),
        });
  return (
    <>
      <div className={layout["head"]}>
        <div className={layout["list"]}>
          <h1>{trial.plan.title}</h1>
          <p className={layout["row"]}>
            <span className={styles["badge"]} data-decision={trial.act?.decision}>
              {state}
            </span>
            {trial.ideaId !== null && (
              // a page of another feature: its address is all that is known of it here
              <Link to={`/ideas?idea=${trial.ideaId}` as "/"}>{text("openIdea")}</Link>
            )}
          </p>
        </div>
        <div className={layout["row"]} data-print="hide">
          <a href={`/api/trials/${trial.id}/sheet?locale=${locale}&form=a4`} download>
            {text("print")}
          </a>
          <Link to="/trials/$id/a3" params={{ id: trial.id }}>
            {text("a3")}
          </Link>
        </div>
      </div>
      <PlanSection trial={trial} />
      <DoSection trial={trial} />
      <CheckSection trial={trial} FromRecords={FromRecords} />
      <ActSection trial={trial} />
    </>
  );
}

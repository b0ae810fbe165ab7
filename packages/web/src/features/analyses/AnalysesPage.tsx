import { problemSentence } from "../../api/problem-sentence.ts";
import { useSession } from "../../api/use-session.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { AnalysisTable } from "./AnalysisTable.tsx";
import { analysesWords } from "./analyses-words.ts";
import { LogTable } from "./LogTable.tsx";
import { useAnalyses, useEventLogs } from "./use-saved.ts";

/** What was saved: analyses first, then the logs they are about. */
export function AnalysesPage() {
  const text = useText(analysesWords);
  const session = useSession();
  usePageTitle(text("title"));
  return (
    <div className={layout["page"]}>
      <div className={layout["head"]}>
        <h1>{text("title")}</h1>
        <ButtonLink to="/import" look="primary">
          {text("analyse")}
        </ButtonLink>
      </div>
      {session !== null && session.person === null ? (
        <EmptyState
          title={text("signInFirst")}
          action={
            <ButtonLink to="/sign-in" search={{ next: "/analyses" }}>
              {text("signIn")}
            </ButtonLink>
          }
        />
      ) : (
        <Saved />
      )}
    </div>
  );
}

function Saved() {
  const text = useText(analysesWords);
  const { locale } = useLocale();
  const describeError = (error: unknown) => problemSentence(error, locale);
  const analyses = useAnalyses();
  const logs = useEventLogs();
  return (
    <>
      <p className={layout["soft"]}>{text("lead")}</p>
      <QueryState query={analyses} describeError={describeError}>
        {({ analyses: all }) =>
          all.length === 0 ? (
            <EmptyState title={text("none")}>
              <p>{text("noneHint")}</p>
            </EmptyState>
          ) : (
            <AnalysisTable analyses={all} />
          )
        }
      </QueryState>
      <section aria-labelledby="logs" className={layout["section"]}>
        <h2 id="logs">{text("logs")}</h2>
        <QueryState query={logs} describeError={describeError}>
          {({ eventLogs }) => <LogTable logs={eventLogs.filter((log) => log.state === "ready")} />}
        </QueryState>
      </section>
    </>
  );
}

import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { ApiProblem } from "../api/problem.ts";
import { problemSentence } from "../api/problem-sentence.ts";
import { AnalysisPage } from "../features/analysis/AnalysisPage.tsx";
import { EmptyState } from "../ui/feedback/EmptyState.tsx";
import { QueryState } from "../ui/feedback/QueryState.tsx";
import { ButtonLink } from "../ui/forms/ButtonLink.tsx";
import { useLocale, useText } from "../ui/locale/locale-context.ts";
import { analysisRouteWords } from "./analysis-route-words.ts";
import { openAnalysisLog } from "./open-analysis-log.ts";

/** Opens the log that the address means, then draws the analysis of it. */
export function AnalysisRoute() {
  const { id } = useParams({ from: "/analysis/$id" });
  const text = useText(analysisRouteWords);
  const { locale } = useLocale();
  const opened = useQuery({
    queryKey: ["opened-log", id],
    queryFn: ({ signal }) => openAnalysisLog(id, signal),
    // the worker holds one log: whoever comes back to this page opens it again
    gcTime: 0,
    staleTime: 0,
  });
  return (
    <QueryState
      query={opened}
      label={text("opening")}
      describeError={(error) =>
        error instanceof ApiProblem ? <p>{problemSentence(error, locale)}</p> : undefined
      }
    >
      {(log) =>
        log === null ? (
          <EmptyState
            title={<h1>{text("nothing")}</h1>}
            action={
              <ButtonLink to="/import" look="primary">
                {text("analyse")}
              </ButtonLink>
            }
          >
            <p>{text("nothingHint")}</p>
          </EmptyState>
        ) : (
          <AnalysisPage key={id} id={id} />
        )
      }
    </QueryState>
  );
}

import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import { AnalysisScreens } from "./AnalysisScreens.tsx";
import { analysisWords } from "./analysis-words.ts";
import { SavedState } from "./SavedState.tsx";
import { useOpenLog } from "./use-open-log.ts";

/** One analysis: the unsaved one of this browser (`local`), or a saved one by its id. */
export function AnalysisPage({ id }: { readonly id: string }) {
  const text = useText(analysisWords);
  const open = useOpenLog(id);
  return (
    <QueryState query={open} label={text("opening")}>
      {(log) =>
        log === null ? (
          <EmptyState
            title={text("noLog")}
            action={
              <ButtonLink to="/" look="primary">
                {text("toStart")}
              </ButtonLink>
            }
          >
            <p>{text("noLogHint")}</p>
          </EmptyState>
        ) : (
          <SavedState key={log.logKey} saved={log.saved}>
            <AnalysisScreens id={id} open={log} />
          </SavedState>
        )
      }
    </QueryState>
  );
}

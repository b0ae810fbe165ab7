import { QueryState } from "../../../ui/feedback/QueryState.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import { HandoversView } from "../../handovers/HandoversView.tsx";
import { analysisWords } from "../analysis-words.ts";
import type { PartProps } from "../ScreenBody.tsx";
import { useEngineQuery } from "../use-engine-query.ts";

/** Between which roles work passes. */
export function HandoversPart({ open, settings }: PartProps) {
  const text = useText(analysisWords);
  const { query, progress } = useEngineQuery(open.logKey, "handoverFacts", { settings });
  return (
    <QueryState query={query} progress={progress} label={text("computing")}>
      {(facts) => <HandoversView facts={facts} />}
    </QueryState>
  );
}

import { QueryState } from "../../../ui/feedback/QueryState.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import { WaitingView } from "../../waiting/WaitingView.tsx";
import { analysisWords } from "../analysis-words.ts";
import type { PartProps } from "../ScreenBody.tsx";
import { useEngineQuery } from "../use-engine-query.ts";
import { CausesPart } from "./CausesPart.tsx";

/** Where cases lie and why, and what is done again. */
export function WaitingPart(props: PartProps) {
  const { open, settings, external, onExternal, marks, onMarks, place } = props;
  const text = useText(analysisWords);
  const { query, progress } = useEngineQuery(open.logKey, "waitingFacts", { settings });
  const { filters } = place.address;
  const keepArc = (first: string, second: string) =>
    place.setFilters([
      ...filters,
      { kind: "follower", first, second, directly: true, withinMs: null, keep: true },
    ]);
  return (
    <QueryState query={query} progress={progress} label={text("computing")}>
      {(facts) => (
        <WaitingView facts={facts} onKeepArc={keepArc}>
          <CausesPart
            {...{ open, settings, external, onExternal, marks, onMarks }}
            onKeepArc={keepArc}
          />
        </WaitingView>
      )}
    </QueryState>
  );
}

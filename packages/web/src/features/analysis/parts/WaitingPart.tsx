import { QueryState } from "../../../ui/feedback/QueryState.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import { WaitingView } from "../../waiting/WaitingView.tsx";
import { analysisWords } from "../analysis-words.ts";
import type { PartProps } from "../ScreenBody.tsx";
import { useEngineQuery } from "../use-engine-query.ts";

/** Where cases lie, and what is done again. */
export function WaitingPart({ open, settings, place }: PartProps) {
  const text = useText(analysisWords);
  const { query, progress } = useEngineQuery(open.logKey, "waitingFacts", { settings });
  const { filters } = place.address;
  return (
    <QueryState query={query} progress={progress} label={text("computing")}>
      {(facts) => (
        <WaitingView
          facts={facts}
          onKeepArc={(first, second) =>
            place.setFilters([
              ...filters,
              { kind: "follower", first, second, directly: true, withinMs: null, keep: true },
            ])
          }
        />
      )}
    </QueryState>
  );
}

import type { WaitingView } from "@talka/engine";
import { useRef, useState } from "react";
import { QueryState } from "../../../ui/feedback/QueryState.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import { ExternalSteps } from "../../waiting/ExternalSteps.tsx";
import { WaitingCauses } from "../../waiting/WaitingCauses.tsx";
import { WaitingMarks } from "../../waiting/WaitingMarks.tsx";
import { analysisWords } from "../analysis-words.ts";
import type { PartProps } from "../ScreenBody.tsx";
import { useEngineQuery } from "../use-engine-query.ts";

type Asked = "open" | "settings" | "external" | "onExternal" | "marks" | "onMarks";

interface CausesPartProps extends Pick<PartProps, Asked> {
  readonly onKeepArc: (from: string, to: string) => void;
}

/** Why cases waited, by the team or by whoever did the work. */
export function CausesPart(props: CausesPartProps) {
  const { open, settings, external, onExternal, marks, onMarks, onKeepArc } = props;
  const text = useText(analysisWords);
  const [view, setView] = useState<WaitingView>("team");
  const { query, progress } = useEngineQuery(open.logKey, "causeFacts", {
    settings,
    view,
    external,
    marks,
  });
  // Known names stay while the causes are told anew, so that one mark after another can be set.
  const names = useRef<readonly string[]>([]);
  if (query.data !== undefined) names.current = query.data.activityNames;
  return (
    <>
      <ExternalSteps activityNames={names.current} external={external} onExternal={onExternal} />
      <WaitingMarks
        marks={marks}
        onMarks={onMarks}
        activityNames={names.current}
        attributes={open.facts.attributes}
        deadline={settings.deadline}
        hasPeople={open.facts.hasResources}
      />
      <QueryState query={query} progress={progress} label={text("computing")}>
        {(facts) => (
          <WaitingCauses facts={facts} view={view} onView={setView} onKeepArc={onKeepArc} />
        )}
      </QueryState>
    </>
  );
}

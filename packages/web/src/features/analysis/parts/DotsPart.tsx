import { useState } from "react";
import type { DotOrder } from "../../../engine-worker/queries/dotted-chart.ts";
import { QueryState } from "../../../ui/feedback/QueryState.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import { DottedChartView } from "../../dotted-chart/DottedChartView.tsx";
import { analysisWords } from "../analysis-words.ts";
import type { PartProps } from "../ScreenBody.tsx";
import { useEngineQuery } from "../use-engine-query.ts";

/** Every event of every case. */
export function DotsPart({ open, settings, place }: PartProps) {
  const text = useText(analysisWords);
  const [order, setOrder] = useState<DotOrder>("start");
  const { query, progress } = useEngineQuery(open.logKey, "dotPoints", { settings, order });
  return (
    <QueryState query={query} progress={progress} label={text("computing")}>
      {(points) => (
        <DottedChartView
          points={points}
          order={order}
          onOrder={setOrder}
          onOpenCase={(openCase) => place.go({ tab: "cases", openCase, finding: null })}
        />
      )}
    </QueryState>
  );
}

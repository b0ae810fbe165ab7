import { QueryState } from "../../../ui/feedback/QueryState.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import { DataQualityView } from "../../data-quality/DataQualityView.tsx";
import { analysisWords } from "../analysis-words.ts";
import type { PartProps } from "../ScreenBody.tsx";
import { useEngineQuery } from "../use-engine-query.ts";

/** How far the record can be trusted. */
export function QualityPart({ open, settings }: PartProps) {
  const text = useText(analysisWords);
  const { query, progress } = useEngineQuery(open.logKey, "dataQuality", { settings });
  return (
    <QueryState query={query} progress={progress} label={text("computing")}>
      {(quality) => <DataQualityView quality={quality} />}
    </QueryState>
  );
}

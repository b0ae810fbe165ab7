import { QueryState } from "../../../ui/feedback/QueryState.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import { VariantsView } from "../../variants/VariantsView.tsx";
import { analysisWords } from "../analysis-words.ts";
import type { PartProps } from "../ScreenBody.tsx";
import { useEngineQuery } from "../use-engine-query.ts";

/** The ways that cases go. */
export function VariantsPart({ open, settings, place }: PartProps) {
  const text = useText(analysisWords);
  const { query, progress } = useEngineQuery(open.logKey, "variantList", { settings });
  const { filters, clock } = place.address;
  return (
    <QueryState query={query} progress={progress} label={text("computing")}>
      {(list) => (
        <VariantsView
          list={list}
          clock={clock}
          onFilter={(steps, keep) =>
            place.setFilters([...filters, { kind: "variant", variants: [steps], keep }])
          }
        />
      )}
    </QueryState>
  );
}

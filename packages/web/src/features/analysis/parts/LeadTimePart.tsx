import { zoneOffsets } from "@talka/engine";
import { QueryState } from "../../../ui/feedback/QueryState.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import { LeadTimeView } from "../../lead-time/LeadTimeView.tsx";
import { analysisWords } from "../analysis-words.ts";
import type { PartProps } from "../ScreenBody.tsx";
import { useEngineQuery } from "../use-engine-query.ts";

/** How long cases take. */
export function LeadTimePart({ open, settings, place }: PartProps) {
  const text = useText(analysisWords);
  const { query, progress } = useEngineQuery(open.logKey, "leadTimeFacts", { settings });
  const { filters, clock } = place.address;
  return (
    <QueryState query={query} progress={progress} label={text("computing")}>
      {(facts) => (
        <LeadTimeView
          facts={facts}
          clock={clock}
          rules={settings.deadline?.rules ?? []}
          onClock={(next) => place.go({ clock: next }, true)}
          onKeepLeadTimes={(min, max) =>
            place.setFilters([
              ...filters,
              // The bar is [min, max); the filter holds both ends, and times are whole milliseconds.
              { kind: "performance", measure: "lead-ms", min, max: max - 1, keep: true },
            ])
          }
          onKeepMonth={(month) =>
            place.setFilters([
              ...filters,
              { kind: "time-frame", mode: "ending-in", ...monthSpan(month, facts.zone) },
            ])
          }
        />
      )}
    </QueryState>
  );
}

/** A local month "2026-03" as instants, the end exclusive. */
function monthSpan(month: string, zone: string) {
  const [year = 1970, of = 1] = month.split("-").map(Number);
  const offsets = zoneOffsets(zone);
  return {
    fromMs: offsets.utcFromWall(Date.UTC(year, of - 1, 1)).utcMs,
    toMs: offsets.utcFromWall(Date.UTC(year, of, 1)).utcMs,
  };
}

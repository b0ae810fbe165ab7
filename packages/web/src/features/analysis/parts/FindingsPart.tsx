import { FindingsView } from "../../findings/FindingsView.tsx";
import type { PartProps } from "../ScreenBody.tsx";

/** The first part: where time goes. */
export function FindingsPart({ overview, place }: PartProps) {
  return (
    <FindingsView
      overview={overview}
      onShowCases={(finding) => place.go({ tab: "cases", finding: finding.id })}
      onShowOnMap={(spot) =>
        place.go({
          tab: "map",
          layer: "median",
          spot: spot.kind === "step" ? [spot.name] : [spot.from, spot.to],
        })
      }
    />
  );
}

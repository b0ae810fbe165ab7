import type { Finding } from "@talka/engine";

/** Where on the map a finding is: a step, or an arrow; `null` for what has no single place. */
export type FindingSpot =
  | { readonly kind: "step"; readonly name: string }
  | { readonly kind: "arrow"; readonly from: string; readonly to: string };

/** The place of a finding on the process map. */
export function findingSpot(finding: Finding): FindingSpot | null {
  switch (finding.kind) {
    case "waiting-between":
      return { kind: "arrow", from: finding.from, to: finding.to };
    case "ping-pong":
      return { kind: "arrow", from: finding.a, to: finding.b };
    case "waiting-before":
    case "rework":
    case "batching":
      return { kind: "step", name: finding.activity };
    default:
      return null;
  }
}

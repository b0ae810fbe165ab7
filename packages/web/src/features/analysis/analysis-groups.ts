import { type AnalysisTab, analysisTabs } from "./address.ts";

/** What the parts of an analysis stand under, in order; `findings` is a part that stands for itself. */
export const analysisGroups = ["findings", "process", "time", "compare", "data"] as const;
export type AnalysisGroup = (typeof analysisGroups)[number];

/** Under what each part stands. */
export const groupOfTab: Readonly<Record<AnalysisTab, AnalysisGroup>> = {
  findings: "findings",
  map: "process",
  model: "process",
  variants: "process",
  "lead-time": "time",
  waiting: "time",
  conformance: "process",
  handovers: "time",
  differences: "compare",
  changes: "compare",
  dots: "data",
  cases: "data",
  quality: "data",
};

/** Parts of a group, in their order. */
export function tabsOfGroup(group: AnalysisGroup): readonly AnalysisTab[] {
  return analysisTabs.filter((tab) => groupOfTab[tab] === group);
}

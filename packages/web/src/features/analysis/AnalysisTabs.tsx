import { type ReactNode, useRef } from "react";
import { Tabs } from "../../ui/data/Tabs.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import type { AnalysisTab } from "./address.ts";
import { type AnalysisGroup, analysisGroups, groupOfTab, tabsOfGroup } from "./analysis-groups.ts";
import { analysisWords } from "./analysis-words.ts";

interface AnalysisTabsProps {
  readonly selected: AnalysisTab;
  readonly onSelect: (tab: AnalysisTab) => void;
  /** The selected part. */
  readonly children: ReactNode;
}

/** Parts of an analysis on two levels. A group that is entered again shows the part last looked at. */
export function AnalysisTabs({ selected, onSelect, children }: AnalysisTabsProps) {
  const text = useText(analysisWords);
  const last = useRef<Partial<Record<AnalysisGroup, AnalysisTab>>>({});
  const chosen = groupOfTab[selected];
  const enter = (group: AnalysisGroup) => {
    last.current[chosen] = selected;
    const tab = last.current[group] ?? tabsOfGroup(group)[0];
    if (tab !== undefined) onSelect(tab);
  };
  return (
    <Tabs
      label={text("parts")}
      look="wrap"
      selected={chosen}
      onSelect={enter}
      tabs={analysisGroups.map((group) => ({
        id: group,
        label: text(group === "findings" ? "tab.findings" : `group.${group}`),
        content:
          group === "findings" ? (
            children
          ) : (
            <Tabs
              label={text(`group.${group}`)}
              look="inner"
              selected={selected}
              onSelect={onSelect}
              tabs={tabsOfGroup(group).map((tab) => ({
                id: tab,
                label: text(`tab.${tab}`),
                content: children,
              }))}
            />
          ),
      }))}
    />
  );
}

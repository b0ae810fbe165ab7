import type { IndicatorPage, ProjectPage } from "@talka/contract";
import { basketSize, type ComparisonGroup, comparisonGroups } from "@talka/exchange";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { IndicatorCard } from "./IndicatorCard.tsx";
import { IndicatorDialog } from "./IndicatorDialog.tsx";
import { indicatorWords } from "./indicator-words.ts";
import { PROGRAMME } from "./use-programme.ts";

/** The basket of a project: each indicator with own values against a chosen group. */
export function IndicatorsView({ project }: { readonly project: ProjectPage }) {
  const text = useText(indicatorWords);
  const { locale } = useLocale();
  const [edited, setEdited] = useState<IndicatorPage | "new" | null>(null);
  const [group, setGroup] = useState<ComparisonGroup>("everyone");
  const indicators = useQuery({
    queryKey: [PROGRAMME, "indicators", project.id],
    queryFn: async ({ signal }) =>
      (await ask("listIndicators", { params: { id: project.id }, signal })).indicators,
  });
  return (
    <div className={layout["page"]}>
      <QueryState query={indicators} describeError={(error) => problemSentence(error, locale)}>
        {(list) => {
          const inside = list.filter((one) => one.isInBasket);
          const outside = list.filter((one) => !one.isInBasket);
          const card = (indicator: IndicatorPage) => (
            <IndicatorCard
              key={indicator.id}
              indicator={indicator}
              project={project}
              group={group}
              onEdit={() => setEdited(indicator)}
            />
          );
          return (
            <>
              <div className={layout["head"]}>
                <p>
                  {text("basket", { n: inside.length })}{" "}
                  <span className={layout["soft"]}>
                    {inside.length === 0
                      ? text("noneHint")
                      : text(`size.${basketSize(inside.length)}`)}
                  </span>
                </p>
                {project.mayEdit && (
                  <Button look="primary" onPress={() => setEdited("new")}>
                    {text("newIndicator")}
                  </Button>
                )}
              </div>
              {list.length > 0 && (
                <div style={{ maxWidth: "22rem" }}>
                  <Select
                    label={text("group")}
                    value={group}
                    onChange={setGroup}
                    options={comparisonGroups.map((value) => ({
                      value,
                      label: text(`group.${value}`),
                    }))}
                  />
                </div>
              )}
              {inside.map(card)}
              {outside.length > 0 && (
                <section className={layout["section"]} aria-labelledby="outside">
                  <h2 id="outside">{text("outside")}</h2>
                  {outside.map(card)}
                </section>
              )}
            </>
          );
        }}
      </QueryState>
      {edited !== null && (
        <IndicatorDialog
          projectId={project.id}
          indicator={edited === "new" ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </div>
  );
}

import { useState } from "react";
import { Choice } from "../../../ui/charts/Choice.tsx";
import { QueryState } from "../../../ui/feedback/QueryState.tsx";
import { Slider } from "../../../ui/forms/Slider.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import { ModelView } from "../../model/ModelView.tsx";
import styles from "../../model/model.module.css";
import { modelWords } from "../../model/model-words.ts";
import { modelMiners } from "../address.ts";
import type { PartProps } from "../ScreenBody.tsx";
import { useEngineQuery } from "../use-engine-query.ts";

/** The model of the process. */
export function DiscoveryPart({ open, settings, onAgreed, place }: PartProps) {
  const text = useText(modelWords);
  const { address, go } = place;
  const [seen, setSeen] = useState(address.seen);
  const { query, progress } = useEngineQuery(open.logKey, "modelFacts", {
    settings,
    miner: address.miner,
    noise: 1 - address.seen / 100,
    isWhole: address.isWhole,
  });
  return (
    <div className={styles["part"]}>
      <div className={styles["controls"]} data-print="hide">
        <div className={styles["seen"]}>
          <Slider
            label={text("seen")}
            value={seen}
            min={0}
            max={100}
            step={5}
            onChange={setSeen}
            onChangeEnd={(next) => go({ seen: next }, true)}
          />
          <div className={styles["ends"]} aria-hidden="true">
            <span>{text("mainWay")}</span>
            <span>{text("everything")}</span>
          </div>
        </div>
        <Choice
          label={text("how")}
          value={address.miner}
          onChange={(miner) => go({ miner }, true)}
          options={modelMiners.map((miner) => ({ value: miner, label: text(`how.${miner}`) }))}
        />
        {(query.data?.phaseCount ?? 0) > 0 && (
          <Choice
            label={text("show")}
            value={address.isWhole ? "whole" : "phases"}
            onChange={(show) => go({ isWhole: show === "whole" }, true)}
            options={(["phases", "whole"] as const).map((value) => ({
              value,
              label: text(`show.${value}`),
            }))}
          />
        )}
      </div>
      <QueryState query={query} progress={progress}>
        {(facts) => (
          <ModelView
            key={facts.xml}
            facts={facts}
            draftKey={open.logKey}
            onAgree={(name, xml) => {
              onAgreed({ name, text: xml });
              go({ tab: "conformance" });
            }}
          />
        )}
      </QueryState>
    </div>
  );
}

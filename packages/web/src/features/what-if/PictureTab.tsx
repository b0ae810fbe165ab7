import type { WhatIfBase } from "@talka/contract";
import type { ScenarioChange } from "@talka/engine";
import { useQuery } from "@tanstack/react-query";
import type { ComponentType } from "react";
import type { ScenarioPicture } from "../../engine-worker/simulation/run-scenario.ts";
import { simulator } from "../../engine-worker/simulation/simulation-engine.ts";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { resultWords } from "./result-words.ts";

/** A map of one run over which cases move; of another feature. */
export type DrawPicture = ComponentType<{
  readonly picture: ScenarioPicture;
  readonly zone: string;
}>;

interface PictureTabProps {
  readonly base: WhatIfBase;
  readonly changes: readonly ScenarioChange[];
  readonly Picture: DrawPicture;
}

/** The map of one simulated run. */
export function PictureTab({ base, changes, Picture }: PictureTabProps) {
  const text = useText(resultWords);
  const { model, run } = base;
  const query = useQuery({
    queryKey: ["what-if-picture", run, model, changes],
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    queryFn: ({ signal }) =>
      simulator("today").call("scenarioPicture", { base: { model, run }, changes }, { signal }),
  });
  return (
    <section className={layout["section"]}>
      <h2>{text("mapOf")}</h2>
      <QueryState query={query} label={text("drawMap")}>
        {(picture) =>
          picture === null ? null : (
            <Picture picture={picture} zone={model.calendars[0]?.calendar.zone ?? "UTC"} />
          )
        }
      </QueryState>
    </section>
  );
}

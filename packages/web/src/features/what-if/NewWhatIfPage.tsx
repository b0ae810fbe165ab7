import { simulationFaults } from "@talka/engine";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useRight, useSession } from "../../api/use-session.ts";
import type { Progress } from "../../engine-worker/remaining-time.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { FilesBase } from "./FilesBase.tsx";
import { baseOfAnalysis, baseOfMap, type MadeBase } from "./make-base.ts";
import { useKeepWhatIf, useTrialFrom } from "./use-keep-what-if.ts";
import type { WhatIfContent } from "./use-scenarios.ts";
import { WhatIfEditor, type WhatIfSlots } from "./WhatIfEditor.tsx";
import { whatIfWords } from "./what-if-words.ts";

interface NewWhatIfProps extends WhatIfSlots {
  /** Both `null`: from files. */
  readonly analysisId: string | null;
  readonly mapId: string | null;
}

/** Makes a model of today's way of working, then lets one change it. */
export function NewWhatIfPage({ analysisId, mapId, ...slots }: NewWhatIfProps) {
  const text = useText(whatIfWords);
  const { locale } = useLocale();
  const session = useSession();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [dropped, setDropped] = useState<MadeBase | null>(null);
  usePageTitle(text("title"));
  const isFiles = analysisId === null && mapId === null;
  const query = useQuery({
    queryKey: ["what-if-base", analysisId, mapId],
    enabled: !isFiles && session !== null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
    queryFn: async ({ signal }): Promise<MadeBase | null> => {
      if (mapId === null) return baseOfAnalysis(analysisId ?? "local", signal, setProgress);
      const page = await ask("getMap", { params: { id: mapId }, signal });
      return baseOfMap(page, locale === "lt" ? "LT" : "LV", locale, Date.now());
    },
  });
  const source =
    mapId !== null
      ? ({ kind: "map", id: mapId } as const)
      : analysisId !== null
        ? ({ kind: "analysis", id: isUuid(analysisId) ? analysisId : null } as const)
        : ({ kind: "files" } as const);
  const begin = (made: MadeBase) =>
    simulationFaults(made.base.model).length > 0 ||
    made.base.model.processes[0]?.tasks.length === 0 ? (
      <EmptyState title={text("cannotRun", { fault: made.name })} />
    ) : (
      <Begun made={made} source={source} slots={slots} />
    );
  return (
    <div className={layout["page"]}>
      {isFiles ? (
        dropped === null ? (
          <FilesBase onMade={setDropped} />
        ) : (
          begin(dropped)
        )
      ) : (
        <QueryState
          query={query}
          label={text(mapId === null ? "fitting" : "drawing")}
          progress={progress ?? undefined}
          describeError={(error) => problemSentence(error, locale)}
        >
          {(made) =>
            made === null ? (
              <EmptyState
                title={text("noLog")}
                action={<ButtonLink to="/analyses">{text("choose")}</ButtonLink>}
              />
            ) : (
              begin(made)
            )
          }
        </QueryState>
      )}
    </div>
  );
}

interface BegunProps {
  readonly made: MadeBase;
  readonly source:
    | { readonly kind: "map"; readonly id: string }
    | { readonly kind: "analysis"; readonly id: string | null }
    | { readonly kind: "files" };
  readonly slots: WhatIfSlots;
}

function Begun({ made, source, slots }: BegunProps) {
  const text = useText(whatIfWords);
  const navigate = useNavigate();
  const mayWrite = useRight("analysis.write");
  const mayPlan = useRight("lean.contribute");
  const [id] = useState(() => crypto.randomUUID());
  const toTrial = useTrialFrom(id);
  const [begun] = useState<WhatIfContent>(() => ({
    title: text("newTitle", { name: made.name }).slice(0, 200),
    scenarios: [{ id: crypto.randomUUID(), name: "", changes: [] }],
  }));
  const { keep, isSending } = useKeepWhatIf(({ title, scenarios }: WhatIfContent) =>
    ask("createWhatIf", { body: { id, title, scenarios, base: made.base, source } }),
  );
  const save = async (content: WhatIfContent) => (await keep(content)) !== null;
  return (
    <WhatIfEditor
      {...slots}
      base={made.base}
      saved={begun}
      page={null}
      draftName={`new.${source.kind}.${"id" in source ? source.id : ""}`}
      mayChange
      isSaving={isSending}
      onSave={
        mayWrite
          ? async (content, isLeaving) => {
              const isKept = await save(content);
              if (isKept && !isLeaving) {
                void navigate({ to: "/what-if/$id", params: { id }, replace: true });
              }
              return isKept;
            }
          : null
      }
      onTrial={mayWrite && mayPlan ? toTrial : null}
    />
  );
}

function isUuid(id: string): boolean {
  return /^[0-9a-f-]{36}$/i.test(id);
}

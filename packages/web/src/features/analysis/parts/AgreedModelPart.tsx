import { LONGEST_AGREED_MODEL } from "@talka/engine";
import { writePnml } from "@talka/formats";
import { modelErrorSentence } from "@talka/report";
import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { engine } from "../../../engine-worker/engine.ts";
import type { ModelChoice } from "../../../engine-worker/queries/conformance.ts";
import { EmptyState } from "../../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../../ui/feedback/QueryState.tsx";
import { useLocale, useText } from "../../../ui/locale/locale-context.ts";
import { ConformanceView } from "../../conformance/ConformanceView.tsx";
import styles from "../../conformance/conformance.module.css";
import { modelWords } from "../../conformance/conformance-words.ts";
import { ModelChooser, type ModelKind } from "../../conformance/ModelChooser.tsx";
import { analysisWords } from "../analysis-words.ts";
import type { PartProps } from "../ScreenBody.tsx";
import { useEngineQuery } from "../use-engine-query.ts";

/** A model is the usual way where it leaves out what is rarer than this of its commonest alternative. */
const USUAL_NOISE = 0.2;

/** Cases held against a model that was found in them, or against one's own, kept with the analysis. */
export function AgreedModelPart({ open, settings, agreed, onAgreed, place }: PartProps) {
  const text = useText(modelWords);
  const computing = useText(analysisWords)("computing");
  const id = useId();
  const [kind, setKind] = useState<ModelKind>(agreed === null ? "usual" : "own");
  const { locale } = useLocale();
  const [fault, setFault] = useState<string | null>(null);
  const own = useQuery({
    queryKey: ["agreed-model", open.logKey, agreed],
    enabled: agreed !== null,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) =>
      engine().call("modelFile", { bytes: new TextEncoder().encode(agreed?.text) }, { signal }),
  });
  const tooLong = (name: string, size: number) =>
    text("tooLong", { name, size, limit: LONGEST_AGREED_MODEL });
  const readFile = async (file: File) => {
    setFault(null);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = await engine().call("modelFile", { bytes });
    if (!read.ok) {
      setFault(modelErrorSentence(read.error, file.name, locale));
      return;
    }
    const kept = keptText(bytes) ?? writePnml(read.value.net, file.name);
    if (kept.length > LONGEST_AGREED_MODEL) {
      setFault(tooLong(file.name, kept.length));
      return;
    }
    onAgreed({ name: file.name.slice(0, 200), text: kept });
  };
  const ownFile = agreed !== null && own.data?.ok === true ? own.data.value : null;
  const keptFault =
    agreed !== null && agreed.text.length > LONGEST_AGREED_MODEL
      ? tooLong(agreed.name, agreed.text.length)
      : agreed !== null && own.data?.ok === false
        ? modelErrorSentence(own.data.error, agreed.name, locale)
        : null;
  const model: ModelChoice | null =
    kind !== "own"
      ? { kind: "discovered", noise: kind === "usual" ? USUAL_NOISE : 0 }
      : ownFile === null
        ? null
        : { kind: "own", net: ownFile.net };
  const args = model === null ? null : { settings, model };
  const { query, progress } = useEngineQuery(open.logKey, "conformanceFacts", args);
  const { filters } = place.address;
  return (
    <section aria-labelledby={id} className={styles["section"]}>
      <h3 id={id}>{text("modelTitle")}</h3>
      <ModelChooser
        kind={kind}
        onKind={(next) => {
          setFault(null);
          setKind(next);
        }}
        own={agreed === null || ownFile === null ? null : { name: agreed.name, file: ownFile }}
        isReading={agreed !== null && own.isLoading}
        error={fault ?? (kind === "own" ? keptFault : null)}
        onFile={(file) => void readFile(file)}
        onOther={() => onAgreed(null)}
      />
      {model !== null && (
        <QueryState query={query} progress={progress} label={computing}>
          {(facts) =>
            facts === null ? (
              <EmptyState title={text("noCases")} />
            ) : facts === "no-end" ? (
              <EmptyState title={text("noEnd")}>{text("noEndHint")}</EmptyState>
            ) : (
              <ConformanceView
                facts={facts}
                onOpenCase={(openCase) => place.go({ tab: "cases", openCase })}
                onKeepWays={(variants) =>
                  place.setFilters([...filters, { kind: "variant", variants, keep: true }])
                }
              />
            )
          }
        </QueryState>
      )}
    </section>
  );
}

/** The text of a file in UTF-8; `null` of another, which is kept as what was read of it. */
function keptText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

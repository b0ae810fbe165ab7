import type { NetOfFile, NetReadError } from "@talka/formats";
import { modelErrorSentence } from "@talka/report";
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

/** Cases held against a model that was found in them, or against one's own. */
export function AgreedModelPart({ open, settings, place }: PartProps) {
  const text = useText(modelWords);
  const computing = useText(analysisWords)("computing");
  const id = useId();
  const [kind, setKind] = useState<ModelKind>("usual");
  const [own, setOwn] = useState<{ name: string; file: NetOfFile } | null>(null);
  const { locale } = useLocale();
  const [fault, setFault] = useState<{ error: NetReadError; name: string } | null>(null);
  const readFile = async (file: File) => {
    setFault(null);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = await engine().call("modelFile", { bytes });
    if (read.ok) setOwn({ name: file.name, file: read.value });
    else setFault({ error: read.error, name: file.name });
  };
  const model: ModelChoice | null =
    kind !== "own"
      ? { kind: "discovered", noise: kind === "usual" ? USUAL_NOISE : 0 }
      : own === null
        ? null
        : { kind: "own", net: own.file.net };
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
        own={own}
        error={fault === null ? null : modelErrorSentence(fault.error, fault.name, locale)}
        onFile={(file) => void readFile(file)}
        onOther={() => setOwn(null)}
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

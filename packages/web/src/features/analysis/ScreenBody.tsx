import type {
  AgreedModel,
  AnalysisSettings,
  KnownCause,
  ProcessRule,
  WaitingMarks,
} from "@talka/engine";
import { type ComponentType, lazy, Suspense } from "react";
import type { Overview } from "../../engine-worker/queries/overview.ts";
import { useText } from "../../ui/locale/locale-context.ts";
import type { AnalysisTab } from "./address.ts";
import styles from "./analysis.module.css";
import { analysisWords } from "./analysis-words.ts";
import type { useAnalysisAddress } from "./use-analysis-address.ts";
import type { OpenLog } from "./use-open-log.ts";

/** What every part of an analysis is given. */
export interface PartProps {
  readonly open: OpenLog;
  readonly overview: Overview;
  /** Without what changes no other figure (rules, marks of waiting, known causes, a model of one's own), so that what is computed outlasts it. */
  readonly settings: AnalysisSettings;
  readonly rules: readonly ProcessRule[];
  readonly onRules: (rules: readonly ProcessRule[]) => void;
  /** Activities whose time others decide: they change the causes of waiting alone. */
  readonly external: readonly string[];
  readonly onExternal: (activities: readonly string[]) => void;
  /** The model of one's own that cases are held against. */
  readonly agreed: AgreedModel | null;
  readonly onAgreed: (model: AgreedModel | null) => void;
  /** What else is known of waiting. */
  readonly marks: WaitingMarks;
  readonly onMarks: (marks: WaitingMarks) => void;
  /** What is known to have happened. */
  readonly known: readonly KnownCause[];
  readonly onKnown: (known: readonly KnownCause[]) => void;
  readonly place: ReturnType<typeof useAnalysisAddress>;
}

const parts: Readonly<Record<AnalysisTab, ComponentType<PartProps>>> = {
  findings: lazy(async () => ({
    default: (await import("./parts/FindingsPart.tsx")).FindingsPart,
  })),
  map: lazy(async () => ({ default: (await import("./parts/MapPart.tsx")).MapPart })),
  model: lazy(async () => ({ default: (await import("./parts/DiscoveryPart.tsx")).DiscoveryPart })),
  variants: lazy(async () => ({
    default: (await import("./parts/VariantsPart.tsx")).VariantsPart,
  })),
  "lead-time": lazy(async () => ({
    default: (await import("./parts/LeadTimePart.tsx")).LeadTimePart,
  })),
  waiting: lazy(async () => ({ default: (await import("./parts/WaitingPart.tsx")).WaitingPart })),
  conformance: lazy(async () => ({
    default: (await import("./parts/ConformancePart.tsx")).ConformancePart,
  })),
  handovers: lazy(async () => ({
    default: (await import("./parts/HandoversPart.tsx")).HandoversPart,
  })),
  differences: lazy(async () => ({
    default: (await import("./parts/DifferencesPart.tsx")).DifferencesPart,
  })),
  changes: lazy(async () => ({ default: (await import("./parts/ChangesPart.tsx")).ChangesPart })),
  dots: lazy(async () => ({ default: (await import("./parts/DotsPart.tsx")).DotsPart })),
  cases: lazy(async () => ({ default: (await import("./parts/CasesPart.tsx")).CasesPart })),
  quality: lazy(async () => ({ default: (await import("./parts/QualityPart.tsx")).QualityPart })),
};

/** The chosen part; each comes only when it is first looked at. */
export function ScreenBody(props: PartProps) {
  const text = useText(analysisWords);
  const Part = parts[props.place.address.tab];
  return (
    <Suspense
      fallback={
        <p role="status" className={styles["facts"]}>
          {text("computing")}
        </p>
      }
    >
      <Part {...props} />
    </Suspense>
  );
}

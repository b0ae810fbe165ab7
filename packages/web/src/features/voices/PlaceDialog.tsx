import type { AnalysisSummary, ObstaclePage, ObstaclePlace } from "@talka/contract";
import { formatNumber } from "@talka/report";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { Choice } from "../../ui/charts/Choice.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import type { MeasuredPlaces, PlaceFigure, PlaceFigures } from "./measured-places.ts";
import { obstacleWords } from "./obstacle-words.ts";
import { today, useProcesses, useVoiceAction } from "./use-notes.ts";
import { usePlaceName } from "./use-place-name.ts";

interface PlaceDialogProps {
  readonly obstacle: ObstaclePage;
  readonly analyses: readonly AnalysisSummary[];
  readonly Measured: MeasuredPlaces;
  readonly onClose: () => void;
}

type Chosen = Pick<ObstaclePlace, "from" | "to" | "measured">;

/** Chooses a step or hand-off of a saved analysis, measured here and now; or names a step by hand. */
export function PlaceDialog({ obstacle, analyses, Measured, onClose }: PlaceDialogProps) {
  const text = useText(obstacleWords);
  const processes = useProcesses();
  const { place } = obstacle;
  const known = analyses.some((one) => one.id === place.analysisId);
  const [processId, setProcessId] = useState(place.processId);
  const [analysisId, setAnalysisId] = useState(
    known ? place.analysisId : (analyses[0]?.id ?? null),
  );
  const [chosen, setChosen] = useState<Chosen>({
    from: place.from,
    to: place.to,
    measured: analysisId === place.analysisId ? place.measured : null,
  });
  const save = useVoiceAction(
    () =>
      ask("placeObstacle", {
        params: { id: obstacle.id },
        body: { processId, analysisId, ...chosen },
      }),
    onClose,
  );
  return (
    <Dialog
      isOpen
      title={text("place")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button
            look="primary"
            isDisabled={(chosen.to ?? "").trim() === "" || save.isPending}
            onPress={() => save.mutate(undefined)}
          >
            {text("save")}
          </Button>
        </>
      }
    >
      <div className={layout["form"]}>
        {processes.length > 0 && (
          <Select
            label={text("process")}
            value={processId ?? ""}
            options={[
              { value: "", label: text("notSaid") },
              ...processes.map((one) => ({ value: one.id, label: one.name })),
            ]}
            onChange={(id) => setProcessId(id === "" ? null : id)}
          />
        )}
        {analyses.length === 0 ? (
          <p>{text("noAnalyses")}</p>
        ) : (
          <Select
            label={text("analysis")}
            value={analysisId ?? ""}
            options={[
              ...analyses.map((one) => ({ value: one.id, label: one.title })),
              { value: "", label: text("byHand") },
            ]}
            onChange={(id) => {
              setAnalysisId(id === "" ? null : id);
              setChosen({ from: null, to: null, measured: null });
            }}
          />
        )}
        {analysisId === null ? (
          <TextField
            label={text("step")}
            maxLength={200}
            value={chosen.to ?? ""}
            onChange={(to) => setChosen({ from: null, to, measured: null })}
          />
        ) : (
          <Measured key={analysisId} analysisId={analysisId} label={text("measuring")}>
            {(figures) => <PlaceChoice figures={figures} chosen={chosen} onChoose={setChosen} />}
          </Measured>
        )}
      </div>
    </Dialog>
  );
}

interface PlaceChoiceProps {
  readonly figures: PlaceFigures;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

function PlaceChoice({ figures, chosen, onChoose }: PlaceChoiceProps) {
  const text = useText(obstacleWords);
  const { locale } = useLocale();
  const placeName = usePlaceName();
  const [kind, setKind] = useState<"steps" | "handoffs">(
    chosen.from === null ? "steps" : "handoffs",
  );
  const keyOf = ({ from, to }: Pick<PlaceFigure, "from" | "to">) => `${from ?? ""}\n${to}`;
  const places = figures[kind];
  const clock = text(figures.clock === "working" ? "clockWorking" : "clockElapsed");
  const choose = (key: string) => {
    const place = places.find((one) => keyOf(one) === key);
    if (place === undefined) return;
    onChoose({
      from: place.from,
      to: place.to,
      measured: {
        n: place.n,
        medianHours: place.medianHours,
        hoursAMonth: place.hoursAMonth,
        clock: figures.clock,
        evidence: place.evidence,
        analysisTitle: figures.title,
        analysisVersion: figures.version,
        measuredOn: today(),
      },
    });
  };
  return (
    <>
      <Choice
        label={text("kind")}
        value={kind}
        onChange={setKind}
        options={[
          { value: "steps", label: text("kindStep") },
          { value: "handoffs", label: text("kindHandoff") },
        ]}
      />
      <Select
        label={text(kind === "steps" ? "step" : "handoffField")}
        description={text("stepHint")}
        value={chosen.to === null ? null : keyOf({ from: chosen.from, to: chosen.to })}
        options={places.map((place) => ({
          value: keyOf(place),
          label: placeName(place),
          hint: text("monthShort", {
            clock,
            month: formatNumber(place.hoursAMonth, locale, place.hoursAMonth < 10 ? 1 : 0),
          }),
        }))}
        onChange={choose}
      />
    </>
  );
}

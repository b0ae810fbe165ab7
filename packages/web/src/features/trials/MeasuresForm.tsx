import type { TrialPage } from "@talka/contract";
import { type MeasureFault, readMeasures } from "@talka/lean";
import { formatNumber } from "@talka/report";
import { type ComponentType, useState } from "react";
import { ask } from "../../api/ask.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { DayField } from "../../ui/forms/DayField.tsx";
import { NumberField } from "../../ui/forms/NumberField.tsx";
import { TextArea } from "../../ui/forms/TextArea.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { useDraft } from "../../ui/forms/use-draft.ts";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { measureWords } from "./measure-words.ts";
import styles from "./trials.module.css";
import { today, useTrialChange } from "./use-trials.ts";

/** Values out of the records: given the plan, hands over values and where they come from. */
export type FromRecords = ComponentType<{
  readonly prediction: TrialPage["plan"]["prediction"];
  readonly onTake: (
    values: readonly { readonly on: string; readonly value: number }[],
    source: string,
  ) => void;
}>;

interface MeasuresFormProps {
  readonly trial: TrialPage;
  readonly FromRecords: FromRecords;
  readonly onSaved: () => void;
}

/** Values as text, a line a value: typed one by one or pasted from a sheet. */
export function MeasuresForm({ trial, FromRecords, onSaved }: MeasuresFormProps) {
  const text = useText(measureWords);
  const { locale } = useLocale();
  const toast = useToast();
  const { measured } = trial;
  const written = (list: readonly { on: string; value: number }[]) =>
    list
      .map(({ on, value }) => `${on}\t${formatNumber(value, locale, 6).replace(/\s/g, "")}`)
      .join("\n");
  const draft = useDraft(`trial.values.${trial.id}`, () => ({
    values: written(measured.measures),
    source: measured.source,
    peers: measured.peers.map((peer) => ({ name: peer.name, values: written(peer.measures) })),
  }));
  const { values, source, peers } = draft.value;
  const set = (change: Partial<typeof draft.value>) => draft.change({ ...draft.value, ...change });
  const read = readMeasures(values);
  const readPeers = peers.map((peer) => ({ name: peer.name, ...readMeasures(peer.values) }));
  const isFine =
    read.faults.length === 0 &&
    readPeers.every(({ name, faults }) => faults.length === 0 && name.trim() !== "");
  const save = useTrialChange(
    () =>
      ask("measureTrial", {
        params: { id: trial.id },
        body: {
          measures: read.measures,
          source,
          peers: readPeers.map(({ name, measures }) => ({ name, measures })),
        },
      }),
    () => {
      draft.forget();
      toast({ text: text("valuesSaved", { n: read.measures.length }) });
      onSaved();
    },
  );
  return (
    <div className={layout["form"]}>
      <p className={layout["soft"]}>{text("measuresLead")}</p>
      <details className={layout["group"]}>
        <summary>{text("fromRecords")}</summary>
        <FromRecords
          prediction={trial.plan.prediction}
          onTake={(taken, from) => {
            set({ values: written(taken), source: from });
            toast({ text: text("taken", { n: taken.length }), tone: "good" });
          }}
        />
      </details>
      <ValuesField
        label={text("valuesText", { measure: trial.plan.prediction.measure })}
        value={values}
        faults={read.faults}
        onChange={(changed) => set({ values: changed })}
      />
      <OneValue
        onAdd={(on, value) => {
          const line = `${on}\t${formatNumber(value, locale, 6).replace(/\s/g, "")}`;
          set({ values: values.trim() === "" ? line : `${values.trimEnd()}\n${line}` });
        }}
      />
      <TextField
        label={text("source")}
        maxLength={300}
        value={source}
        onChange={(changed) => set({ source: changed })}
      />
      <details className={layout["group"]} open={peers.length > 0}>
        <summary>{text("peers")}</summary>
        <div className={layout["form"]}>
          <p className={layout["soft"]}>{text("peersLead")}</p>
          {peers.map((peer, k) => {
            const put = (change: Partial<typeof peer>) =>
              set({ peers: peers.map((one, at) => (at === k ? { ...one, ...change } : one)) });
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a place is known by its order only
              <div key={k} className={layout["form"]}>
                <TextField
                  label={text("peerName")}
                  maxLength={200}
                  value={peer.name}
                  onChange={(name) => put({ name })}
                />
                <ValuesField
                  label={text("peerValues")}
                  value={peer.values}
                  faults={readPeers[k]?.faults ?? []}
                  onChange={(changed) => put({ values: changed })}
                />
                <div>
                  <Button
                    size="small"
                    look="quiet"
                    onPress={() => set({ peers: peers.filter((_, at) => at !== k) })}
                  >
                    {text("removePeer", { name: peer.name })}
                  </Button>
                </div>
              </div>
            );
          })}
          <div>
            <Button
              size="small"
              isDisabled={peers.length >= 20}
              onPress={() => set({ peers: [...peers, { name: "", values: "" }] })}
            >
              {text("addPeer")}
            </Button>
          </div>
        </div>
      </details>
      <div>
        <Button
          look="primary"
          isDisabled={!isFine || save.isPending}
          onPress={() => save.mutate(undefined)}
        >
          {text("saveValues")}
        </Button>
      </div>
    </div>
  );
}

interface ValuesFieldProps {
  readonly label: string;
  readonly value: string;
  readonly faults: readonly MeasureFault[];
  readonly onChange: (value: string) => void;
}

function ValuesField({ label, value, faults, onChange }: ValuesFieldProps) {
  const text = useText(measureWords);
  const [first] = faults;
  return (
    <TextArea
      label={label}
      description={text("valuesHint")}
      rows={8}
      value={value}
      error={
        first === undefined
          ? undefined
          : text(`fault.${first.code}`, { line: first.line, text: first.text })
      }
      onChange={onChange}
    />
  );
}

function OneValue({ onAdd }: { readonly onAdd: (on: string, value: number) => void }) {
  const text = useText(measureWords);
  const [on, setOn] = useState(today);
  const [value, setValue] = useState(Number.NaN);
  return (
    <fieldset className={styles["lineForm"]}>
      <legend>{text("addValue")}</legend>
      <DayField label={text("valueDay")} value={on} onChange={setOn} />
      <NumberField
        label={text("valueOf")}
        formatOptions={{ maximumFractionDigits: 4 }}
        value={value}
        onChange={setValue}
      />
      <Button
        isDisabled={on === "" || !Number.isFinite(value)}
        onPress={() => {
          onAdd(on, value);
          setValue(Number.NaN);
        }}
      >
        {text("add")}
      </Button>
    </fieldset>
  );
}

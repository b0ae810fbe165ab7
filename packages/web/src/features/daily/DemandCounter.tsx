import type { DemandSample } from "@talka/contract";
import {
  type DemandChannel,
  type DemandClass,
  demandChannels,
  demandClasses,
  type FailureReason,
  failureReasons,
} from "@talka/lean";
import { useEffect, useRef, useState } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useServices } from "../../api/use-services.ts";
import { keep, readKept } from "../../device/kept.ts";
import { Choice } from "../../ui/charts/Choice.tsx";
import { TextWarning } from "../../ui/feedback/TextWarning.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./daily.module.css";
import { todayHere } from "./days.ts";
import demand from "./demand.module.css";
import { demandWords } from "./demand-words.ts";
import { useDemandTally } from "./use-demand.ts";

const any = "any";
const classKeys = { value: "V", failure: "F", unclear: "U" } as const;

/** Counts contacts by one key or one large button each. */
export function DemandCounter({ teamId }: { readonly teamId: string }) {
  const text = useText(demandWords);
  const { locale } = useLocale();
  const { tally, problem, count, undo } = useDemandTally(teamId);
  const [choice, setChoice] = useChoice(teamId);
  const [wanted, setWanted] = useState("");
  const [minutes, setMinutes] = useState("");
  const services = useServices();
  const press = (kind: DemandClass, reason: FailureReason | null = null) => {
    const timed = /^\d{1,3}$/.test(minutes.trim()) ? Math.min(480, Number(minutes)) : null;
    const sample: DemandSample = {
      id: crypto.randomUUID(),
      sampledOn: todayHere(),
      ...choice,
      class: kind,
      reason,
      wanted: wanted.trim(),
      minutes: timed,
    };
    count(sample);
    setWanted("");
    setMinutes("");
  };
  useCountingKeys(press, undo);
  const today = tally.today.filter((one) => one.sampledOn === todayHere());
  const waiting = tally.unsent.length || tally.takenBack.length;
  return (
    <section className={demand["counter"]} aria-labelledby="demand-count">
      <h2 id="demand-count">{text("count")}</h2>
      <div className={demand["choice"]}>
        <Choice
          label={text("channel")}
          value={choice.channel}
          onChange={(channel) => setChoice({ ...choice, channel })}
          options={demandChannels.map((channel) => ({
            value: channel,
            label: text("channelName", { channel }),
          }))}
        />
        <Select
          label={text("service")}
          value={choice.serviceId ?? any}
          onChange={(id) => setChoice({ ...choice, serviceId: id === any ? null : id })}
          options={[
            { value: any, label: text("anyService") },
            ...services.map((one) => ({
              value: one.id,
              label: one.names[locale],
            })),
          ]}
        />
      </div>
      <div className={demand["classes"]}>
        {demandClasses.map((kind) => (
          <button
            key={kind}
            type="button"
            data-class={kind}
            aria-keyshortcuts={classKeys[kind]}
            onClick={() => press(kind)}
          >
            <span aria-hidden="true" className={demand["key"]}>
              {classKeys[kind]}
            </span>
            <strong>{text("class", { class: kind })}</strong>
            <small>{text("classHint", { class: kind })}</small>
          </button>
        ))}
      </div>
      <fieldset className={demand["reasons"]}>
        <legend>{text("because")}</legend>
        {failureReasons.map((reason, k) => (
          <button
            key={reason}
            type="button"
            aria-keyshortcuts={`${k + 1}`}
            onClick={() => press("failure", reason)}
          >
            <span aria-hidden="true" className={demand["key"]}>
              {k + 1}
            </span>
            {text("reason", { reason })}
          </button>
        ))}
      </fieldset>
      <div className={demand["optional"]}>
        <TextField
          label={text("words")}
          description={text("wordsHint")}
          value={wanted}
          maxLength={300}
          onChange={setWanted}
        />
        <TextField
          label={text("minutes")}
          inputMode="numeric"
          value={minutes}
          maxLength={3}
          onChange={setMinutes}
        />
      </div>
      <TextWarning text={wanted} names />
      <div className={demand["tally"]}>
        <div role="status">
          <strong>{text("today")}: </strong>
          {demandClasses.map((kind) => (
            <span key={kind} className={demand["sum"]}>
              {text("counted", {
                class: kind,
                count: today.filter((one) => one.class === kind).length,
              })}
            </span>
          ))}
        </div>
        <Button size="small" isDisabled={today.length === 0} onPress={undo}>
          {text("undo")}
        </Button>
        <span className={styles["hint"]} data-waiting={waiting}>
          {waiting > 0
            ? text("waits", { count: waiting })
            : tally.today.length > 0 && text("allSent")}
        </span>
      </div>
      {problem !== null && (
        <p role="alert" className={styles["problem"]}>
          {problemSentence(problem, locale)}
        </p>
      )}
      <p className={styles["hint"]}>{text("keys")}</p>
    </section>
  );
}

interface Chosen {
  readonly channel: DemandChannel;
  readonly serviceId: string | null;
}

/** Channel and service, chosen once and remembered on this device. */
function useChoice(teamId: string) {
  const store = `demand.${teamId}.choice`;
  const [choice, setChoice] = useState<Chosen>(
    () => (readKept(store) as Chosen | null) ?? { channel: "counter", serviceId: null },
  );
  const choose = (next: Chosen) => {
    setChoice(next);
    keep(store, next);
  };
  return [choice, choose] as const;
}

function useCountingKeys(
  press: (kind: DemandClass, reason?: FailureReason | null) => void,
  undo: () => void,
): void {
  const deeds = useRef({ press, undo });
  deeds.current = { press, undo };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const at = event.target as HTMLElement;
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (at.closest("input:not([type=radio]), textarea, [role=dialog], [role=listbox]")) return;
      const key = event.key.toUpperCase();
      const kind = demandClasses.find((one) => classKeys[one] === key);
      const reason = failureReasons[Number(key) - 1];
      if (kind !== undefined) deeds.current.press(kind);
      else if (reason !== undefined) deeds.current.press("failure", reason);
      else if (key === "Z") deeds.current.undo();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

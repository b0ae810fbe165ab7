import type { GembaNote } from "@talka/contract";
import { namedPeopleIn } from "@talka/lean";
import { wasteTags } from "@talka/meeting";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { TextWarning } from "../../ui/feedback/TextWarning.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { Checkbox } from "../../ui/forms/Checkbox.tsx";
import { ManyChoices } from "../../ui/forms/Choices.tsx";
import { DayField } from "../../ui/forms/DayField.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextArea } from "../../ui/forms/TextArea.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { useDraft } from "../../ui/forms/use-draft.ts";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { checkWords } from "./check-words.ts";
import checks from "./checks.module.css";
import styles from "./daily.module.css";
import { useCheckActions } from "./use-checks.ts";

type Typed = Omit<GembaNote, "processName">;
const none = "none";
const areas = ["followed", "facts", "questions", "followUp"] as const;

/** A note of a visit where the work is done. Where it seems to name people one looks twice. */
export function GembaForm({
  teamId,
  today,
  onDone,
}: {
  readonly teamId: string;
  readonly today: string;
  readonly onDone: (id: string | null) => void;
}) {
  const text = useText(checkWords);
  const { locale } = useLocale();
  const { addNote } = useCheckActions(teamId);
  const processes = useQuery({
    queryKey: ["processes"],
    queryFn: ({ signal }) => ask("listProcesses", { signal }),
  });
  const { value, isRecalled, change, forget } = useDraft<Typed>(
    `gemba.${teamId}`,
    () => ({
      id: crypto.randomUUID(),
      visitedOn: today,
      processId: null,
      purpose: "",
      followed: "",
      facts: "",
      questions: "",
      wastes: [],
      followUp: "",
    }),
    "device",
  );
  const [hasLooked, setLooked] = useState(false);
  const all = [value.purpose, ...areas.map((area) => value[area])].join("\n");
  const isNamed = namedPeopleIn(all).length > 0;
  const isReady =
    value.purpose.trim() !== "" && value.facts.trim() !== "" && value.visitedOn !== "";
  const save = () =>
    addNote.mutate(value, {
      onSuccess: () => {
        forget();
        onDone(value.id);
      },
    });
  return (
    <form
      className={checks["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && (!isNamed || hasLooked) && !addNote.isPending) save();
      }}
    >
      <h2>{text("newNote")}</h2>
      {isRecalled && <p className={styles["notice"]}>{text("draft")}</p>}
      <div className={checks["fields"]}>
        <TextField
          label={text("purpose")}
          value={value.purpose}
          maxLength={200}
          onChange={(purpose) => change({ ...value, purpose })}
        />
        <DayField
          label={text("visitedOn")}
          value={value.visitedOn}
          max={today}
          onChange={(visitedOn) => change({ ...value, visitedOn })}
        />
        <Select
          label={text("process")}
          value={value.processId ?? none}
          onChange={(id) => change({ ...value, processId: id === none ? null : id })}
          options={[
            { value: none, label: text("noProcess") },
            ...(processes.data?.processes ?? []).map((one) => ({ value: one.id, label: one.name })),
          ]}
        />
      </div>
      {areas.map((area) => (
        <TextArea
          key={area}
          label={text(area)}
          {...(area === "facts" ? { description: text("factsHint") } : {})}
          rows={area === "facts" ? 5 : 2}
          value={value[area]}
          onChange={(words) => change({ ...value, [area]: words })}
        />
      ))}
      <ManyChoices
        label={text("wastes")}
        shape="row"
        values={value.wastes}
        onChange={(wastes) => change({ ...value, wastes })}
        options={wasteTags.map((tag) => ({ value: tag, label: text("waste", { tag }) }))}
      />
      <TextWarning text={all} names />
      {isNamed && (
        <Checkbox label={text("stillNamed")} isSelected={hasLooked} onChange={setLooked} />
      )}
      {addNote.error !== null && (
        <p role="alert" className={styles["problem"]}>
          {problemSentence(addNote.error, locale)}
        </p>
      )}
      <div className={layout["row"]}>
        <Button
          type="submit"
          look="primary"
          isDisabled={!isReady || (isNamed && !hasLooked) || addNote.isPending}
        >
          {text("save")}
        </Button>
        <Button
          onPress={() => {
            forget();
            onDone(null);
          }}
        >
          {text("cancel")}
        </Button>
      </div>
    </form>
  );
}

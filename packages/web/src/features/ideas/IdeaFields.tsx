import type { IdeaContent } from "@talka/contract";
import { ideaEfforts, ideaPayoffs } from "@talka/lean";
import { usePlaces } from "../../api/use-places.ts";
import { TextWarning } from "../../ui/feedback/TextWarning.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextArea } from "../../ui/forms/TextArea.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import { ideaWords } from "./idea-words.ts";
import styles from "./ideas.module.css";

interface IdeaFieldsProps {
  readonly value: IdeaContent;
  readonly isTried: boolean;
  readonly onChange: (value: IdeaContent) => void;
  /** Between the title and the rest: what is like it. */
  readonly children?: React.ReactNode;
}

/** What an idea says. */
export function IdeaFields({ value, isTried, onChange, children }: IdeaFieldsProps) {
  const text = useText(ideaWords);
  const { processes, teams } = usePlaces();
  const set = (change: Partial<IdeaContent>) => onChange({ ...value, ...change });
  return (
    <>
      <TextField
        label={text("name")}
        maxLength={200}
        isRequired
        autoFocus
        value={value.title}
        error={isTried && value.title.trim() === "" ? text("nameFault") : undefined}
        onChange={(title) => set({ title })}
      />
      {children}
      <TextArea
        label={text("effect")}
        maxLength={1000}
        rows={3}
        value={value.effect}
        onChange={(effect) => set({ effect })}
      />
      <TextWarning text={`${value.title} ${value.effect}`} names />
      <div className={styles["two"]}>
        <Select
          label={text("effort")}
          value={value.effort ?? "none"}
          options={(["none", ...ideaEfforts] as const).map((one) => ({
            value: one,
            label: text(`effort.${one}`),
          }))}
          onChange={(effort) => set({ effort: effort === "none" ? null : effort })}
        />
        <Select
          label={text("payoff")}
          value={value.payoff ?? "none"}
          options={(["none", ...ideaPayoffs] as const).map((one) => ({
            value: one,
            label: text(`payoff.${one}`),
          }))}
          onChange={(payoff) => set({ payoff: payoff === "none" ? null : payoff })}
        />
        {processes.length > 0 && (
          <Select
            label={text("process")}
            value={value.processId ?? "none"}
            options={[
              { value: "none", label: text("noProcess") },
              ...processes.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(id) => set({ processId: id === "none" ? null : id })}
          />
        )}
        {teams.length > 0 && (
          <Select
            label={text("team")}
            value={value.teamId ?? "none"}
            options={[
              { value: "none", label: text("noTeam") },
              ...teams.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(id) => set({ teamId: id === "none" ? null : id })}
          />
        )}
      </div>
    </>
  );
}

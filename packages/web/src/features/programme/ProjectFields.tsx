import type { ProjectContent } from "@talka/contract";
import { DayField } from "../../ui/forms/DayField.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { TranslatedField } from "../../ui/forms/TranslatedField.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./programme.module.css";
import { programmeWords } from "./programme-words.ts";
import { useFundingProfiles } from "./use-programme.ts";

export interface ProjectPartProps {
  readonly project: ProjectContent;
  readonly onChange: (change: Partial<ProjectContent>) => void;
  /** Somebody has tried to save: faults are said. */
  readonly isTried?: boolean;
}

/** What the project is: kind, title, theme, dates, who pays, purpose. */
export function ProjectFields({ project, onChange, isTried = false }: ProjectPartProps) {
  const text = useText(programmeWords);
  const { locale } = useLocale();
  const profiles = useFundingProfiles().data ?? [];
  const noTitle = isTried && project.title.text.trim() === "";
  const noOrder = isTried && (project.endsOn === "" || project.endsOn < project.startsOn);
  return (
    <fieldset className={styles["group"]}>
      <legend>{text("what")}</legend>
      <TranslatedField
        label={text("fieldTitle")}
        maxLength={200}
        isRequired
        value={project.title}
        error={noTitle ? text("titleFault") : undefined}
        onChange={(title) => onChange({ title })}
      />
      <div className={styles["three"]}>
        <Select
          label={text("kind")}
          value={project.kind}
          options={(["project", "network"] as const).map((value) => ({
            value,
            label: text(`kind.${value}`),
          }))}
          onChange={(kind) => onChange({ kind })}
        />
        <DayField
          label={text("startsOn")}
          isRequired
          value={project.startsOn}
          onChange={(startsOn) => onChange({ startsOn })}
        />
        <DayField
          label={text("endsOn")}
          isRequired
          value={project.endsOn}
          error={noOrder ? text("orderFault") : undefined}
          onChange={(endsOn) => onChange({ endsOn })}
        />
      </div>
      <TextField
        label={text("theme")}
        maxLength={200}
        value={project.theme}
        onChange={(theme) => onChange({ theme })}
      />
      <Select
        label={text("fundingProfile")}
        value={project.fundingProfileId ?? "none"}
        options={[
          { value: "none", label: text("noProfile") },
          ...profiles.map((profile) => ({
            value: profile.id,
            label:
              [profile.projectCode, profile.acronym].filter(Boolean).join(" ") ||
              profile.projectTitle[locale] ||
              text("untitled"),
          })),
        ]}
        onChange={(id) => onChange({ fundingProfileId: id === "none" ? null : id })}
      />
      <TranslatedField
        label={text("purpose")}
        long
        maxLength={20_000}
        value={project.purpose}
        onChange={(purpose) => onChange({ purpose: purpose.text.trim() === "" ? null : purpose })}
      />
    </fieldset>
  );
}

import { readText } from "@talka/exchange";
import { Select } from "../../ui/forms/Select.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import type { DraftFieldsProps } from "./EventForm.tsx";
import { eventFormWords } from "./event-form-words.ts";
import styles from "./events.module.css";
import { useEventChoices } from "./use-events.ts";

const none = "none";

/** The project the event belongs to, and who pays for it. */
export function FundingFields({ draft, onChange }: DraftFieldsProps) {
  const text = useText(eventFormWords);
  const { locale } = useLocale();
  const choices = useEventChoices(true).data;
  const projects = choices?.projects ?? [];
  const profiles = choices?.fundingProfiles ?? [];
  return (
    <fieldset className={styles["set"]}>
      <legend>{text("money")}</legend>
      <div className={styles["columns"]}>
        <Select
          label={text("project")}
          value={draft.projectId ?? none}
          options={[
            { value: none, label: text("noProject") },
            ...projects.map((one) => ({
              value: one.id,
              label: readText(one.title, locale).text,
            })),
          ]}
          onChange={(id) => {
            const project = projects.find((one) => one.id === id);
            onChange({
              projectId: project?.id ?? null,
              // The project's funder pays for its events, unless another was chosen.
              ...(project?.fundingProfileId && draft.fundingProfileId === null
                ? { fundingProfileId: project.fundingProfileId }
                : {}),
            });
          }}
        />
        <Select
          label={text("fundingProfile")}
          description={text("fundingHint")}
          value={draft.fundingProfileId ?? none}
          options={[
            { value: none, label: text("noFunding") },
            ...profiles.map((one) => ({
              value: one.id,
              label: [one.projectCode, one.acronym || one.projectTitle[locale]]
                .filter(Boolean)
                .join(" "),
            })),
          ]}
          onChange={(id) => onChange({ fundingProfileId: id === none ? null : id })}
        />
      </div>
    </fieldset>
  );
}

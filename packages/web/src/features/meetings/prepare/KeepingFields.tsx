import { type FundingProfile, publicityOf } from "@talka/exchange";
import { untilDayInWords } from "@talka/report";
import { useId } from "react";
import { DayField } from "../../../ui/forms/DayField.tsx";
import { Select } from "../../../ui/forms/Select.tsx";
import layout from "../../../ui/layout.module.css";
import { useLocale, useText } from "../../../ui/locale/locale-context.ts";
import { PublicityBlock } from "../../../ui/publicity/PublicityBlock.tsx";
import { useFundingProfiles } from "../shared/use-meetings.ts";
import { afterFunder, type Keeping } from "./after-funder.ts";
import { keepingWords } from "./keeping-words.ts";

interface KeepingFieldsProps {
  readonly value: Keeping;
  readonly endsOn: string;
  readonly onChange: (change: Partial<Keeping>) => void;
  /** In a dialog there is no card of its own. */
  readonly isBare?: boolean;
}

const none = "none";

/** Who pays for the session, with what all its papers will carry, and how long people are named. */
export function KeepingFields({ value, endsOn, onChange, isBare = false }: KeepingFieldsProps) {
  const text = useText(keepingWords);
  const { locale } = useLocale();
  const id = useId();
  const profiles = useFundingProfiles().data?.fundingProfiles ?? [];
  const profile = profiles.find((one) => one.id === value.fundingProfileId);
  const nameOf = (one: FundingProfile) =>
    [one.projectCode, one.acronym || one.projectTitle[locale]].filter(Boolean).join(" ");
  const asked = profile?.keepUntil ?? null;
  return (
    <section
      aria-labelledby={isBare ? undefined : id}
      className={isBare ? layout["form"] : layout["card"]}
    >
      {!isBare && <h2 id={id}>{text("title")}</h2>}
      <Select
        label={text("funding")}
        description={text("fundingHint")}
        value={value.fundingProfileId ?? none}
        options={[
          { value: none, label: text("noFunding") },
          ...profiles.map((one) => ({ value: one.id, label: nameOf(one) })),
        ]}
        onChange={(chosen) => {
          const next = profiles.find((one) => one.id === chosen) ?? null;
          onChange(afterFunder(value, asked, next));
        }}
      />
      <DayField
        label={text("keepUntil")}
        description={
          asked === null
            ? text("keepHint")
            : text("keepAsked", { day: untilDayInWords(asked, locale) })
        }
        value={value.keepUntil ?? ""}
        min={endsOn}
        onChange={(day) => onChange({ keepUntil: day === "" ? null : day })}
      />
      {asked !== null && value.keepUntil !== null && value.keepUntil < asked && (
        <p role="status" className={layout["soft"]}>
          {text("keepEarly")}
        </p>
      )}
      {profile !== undefined && !publicityOf(profile, locale).ok && (
        <PublicityBlock profile={profile} />
      )}
    </section>
  );
}

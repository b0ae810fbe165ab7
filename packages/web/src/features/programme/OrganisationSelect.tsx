import type { Organisation } from "@talka/contract";
import { Select } from "../../ui/forms/Select.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { dayText } from "./days.ts";
import { programmeWords } from "./programme-words.ts";

interface OrganisationSelectProps {
  readonly label: string;
  readonly organisations: readonly Organisation[];
  readonly onChange: (id: string) => void;
}

/** One organisation of the directory; closed ones say until when they were. */
export function OrganisationSelect(props: OrganisationSelectProps) {
  const { label, organisations, onChange } = props;
  const text = useText(programmeWords);
  const { locale } = useLocale();
  const options = [...organisations]
    .sort((a, b) => a.names[locale].localeCompare(b.names[locale], locale))
    .map((one) => ({
      value: one.id,
      label: one.names[locale],
      hint: [
        text(`country.${one.country}`),
        ...(one.validTo === null ? [] : [text("closedOn", { day: dayText(one.validTo, locale) })]),
      ].join(", "),
    }));
  return (
    <Select
      label={label}
      options={options}
      value={null}
      placeholder={text("chooseOrganisation")}
      onChange={onChange}
    />
  );
}

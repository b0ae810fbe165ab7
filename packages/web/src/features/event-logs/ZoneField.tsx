import { Select } from "../../ui/forms/Select.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import { columnWords } from "./column-words.ts";
import { type ImportRead, importSession } from "./import-session.ts";

const first = ["Europe/Riga", "Europe/Vilnius", "Europe/Tallinn", "Europe/Warsaw", "UTC"];

const european = Intl.supportedValuesOf("timeZone").filter((zone) => zone.startsWith("Europe/"));

/** The zone of dates that were written without one. */
export function ZoneField({ state }: { readonly state: ImportRead }) {
  const text = useText(columnWords);
  const { mapping } = state;
  const zones = new Set([...first, mapping.zone, ...european]);
  return (
    <>
      <Select
        label={text("zone")}
        description={text("zoneHint")}
        options={Array.from(zones, (zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
        value={mapping.zone}
        onChange={(zone) => void importSession.map({ ...mapping, zone })}
      />
      {mapping.lifecycle !== undefined && (
        <Select
          label={text("lifecycleMode")}
          options={[
            { value: "pair", label: text("lifecyclePair") },
            { value: "rows", label: text("lifecycleRows") },
          ]}
          value={mapping.lifecycleMode}
          onChange={(lifecycleMode) => void importSession.map({ ...mapping, lifecycleMode })}
        />
      )}
    </>
  );
}

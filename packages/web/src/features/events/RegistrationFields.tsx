import { eventVisibilities, registrationModes, waitingOrders } from "@talka/exchange";
import { useState } from "react";
import { useOrganisationOptions } from "../../api/use-organisation-options.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { DayField } from "../../ui/forms/DayField.tsx";
import { NumberField } from "../../ui/forms/NumberField.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import type { DraftFieldsProps } from "./EventForm.tsx";
import type { EventDraft } from "./event-draft.ts";
import { eventFormWords } from "./event-form-words.ts";
import styles from "./events.module.css";
import { eventsWords } from "./events-words.ts";

/** Who sees the event, how many may come, and how they register. */
export function RegistrationFields({ draft, onChange }: DraftFieldsProps) {
  const text = useText(eventFormWords);
  const say = useText(eventsWords);
  const { registration } = draft;
  const put = (part: Partial<EventDraft["registration"]>) =>
    onChange({ registration: { ...registration, ...part } });
  return (
    <fieldset className={styles["set"]}>
      <legend>{text("who")}</legend>
      <div className={styles["columns"]}>
        <Select
          label={text("visibility")}
          value={draft.visibility}
          options={eventVisibilities.map((one) => ({
            value: one,
            label: sentenceCase(say("visibility", { visibility: one })),
          }))}
          onChange={(visibility) => onChange({ visibility })}
        />
        <NumberField
          label={text("capacity")}
          description={text("capacityHint")}
          minValue={1}
          maxValue={10_000}
          value={draft.capacity ?? Number.NaN}
          onChange={(value) => onChange({ capacity: Number.isNaN(value) ? null : value })}
        />
      </div>
      <Select
        label={text("mode")}
        value={registration.mode}
        options={registrationModes.map((mode) => ({
          value: mode,
          label: text("modeOption", { mode }),
        }))}
        onChange={(mode) => put({ mode })}
      />
      {registration.mode === "quota" && (
        <Quotas quotas={registration.quotas} onChange={(quotas) => put({ quotas })} />
      )}
      <div className={styles["columns"]}>
        <DayField
          label={text("closesOn")}
          description={text("closesOnHint")}
          max={draft.endsOn}
          value={registration.closesOn ?? ""}
          onChange={(day) => put({ closesOn: day === "" ? null : day })}
        />
        <Select
          label={text("waiting")}
          value={registration.waiting}
          options={waitingOrders.map((waiting) => ({
            value: waiting,
            label: text("waitingOption", { waiting }),
          }))}
          onChange={(waiting) => put({ waiting })}
        />
        <NumberField
          label={text("replyHours")}
          minValue={1}
          maxValue={720}
          value={registration.replyHours}
          onChange={(hours) => put({ replyHours: Number.isNaN(hours) ? 48 : hours })}
        />
      </div>
    </fieldset>
  );
}

const sentenceCase = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

interface QuotasProps {
  readonly quotas: EventDraft["registration"]["quotas"];
  readonly onChange: (quotas: EventDraft["registration"]["quotas"]) => void;
}

function Quotas({ quotas, onChange }: QuotasProps) {
  const text = useText(eventFormWords);
  const { locale } = useLocale();
  const organisations = useOrganisationOptions(locale);
  const [chosen, setChosen] = useState<string | null>(null);
  const nameOf = (id: string) => organisations.find((one) => one.value === id)?.label ?? "…";
  const free = organisations.filter(
    (one) => !quotas.some((quota) => quota.organisationId === one.value),
  );
  return (
    <div className={layout["section"]}>
      <h3>{text("quotas")}</h3>
      {quotas.map(({ organisationId, places }) => (
        <div key={organisationId} className={styles["quota"]}>
          <NumberField
            label={text("quotaOf", { name: nameOf(organisationId) })}
            minValue={0}
            maxValue={10_000}
            value={places}
            onChange={(value) =>
              onChange(
                quotas.map((one) =>
                  one.organisationId === organisationId
                    ? { organisationId, places: Number.isNaN(value) ? 0 : value }
                    : one,
                ),
              )
            }
          />
          <Button
            square
            aria-label={text("removeQuota", { name: nameOf(organisationId) })}
            onPress={() => onChange(quotas.filter((one) => one.organisationId !== organisationId))}
          >
            ×
          </Button>
        </div>
      ))}
      <Select
        label={text("addQuota")}
        value={chosen}
        options={free}
        onChange={(organisationId) => {
          onChange([...quotas, { organisationId, places: 2 }]);
          setChosen(null);
        }}
      />
    </div>
  );
}

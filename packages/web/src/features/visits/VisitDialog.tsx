import type { VisitPage } from "@talka/contract";
import { originalText, type TranslatedText } from "@talka/exchange";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { useOrganisationOptions } from "../../api/use-organisation-options.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { DayField } from "../../ui/forms/DayField.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { TranslatedField } from "../../ui/forms/TranslatedField.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { useVisitAction } from "./use-visits.ts";
import { VisitFunding } from "./VisitFunding.tsx";
import { visitPageWords } from "./visit-page-words.ts";

/** What is known of a visit before it is arranged. */
export interface StartOfVisit {
  readonly title: TranslatedText;
  readonly hostId: string;
  readonly guestIds: readonly string[];
  readonly process: string;
}

interface VisitDialogProps {
  /** The visit to arrange anew; none: a new one. */
  readonly visit?: VisitPage;
  readonly start?: StartOfVisit | null;
  readonly onClose: () => void;
  readonly onSaved: (visit: VisitPage) => void;
}

/** Arranges a visit, or one anew: host, guests and days. */
export function VisitDialog({ visit, start = null, onClose, onSaved }: VisitDialogProps) {
  const text = useText(visitPageWords);
  const { locale } = useLocale();
  const organisations = useOrganisationOptions(locale);
  const [ids] = useState(() => ({
    id: visit?.id ?? crypto.randomUUID(),
    eventId: visit?.eventId ?? crypto.randomUUID(),
  }));
  const [wasTried, setTried] = useState(false);
  const [draft, setDraft] = useState({
    title: visit?.title ?? start?.title ?? (originalText(locale, "") as TranslatedText),
    startsOn: visit?.startsOn ?? "",
    endsOn: visit?.endsOn ?? "",
    place: visit?.place ?? "",
    process: visit?.process ?? start?.process ?? "",
    hostId: visit?.host.id ?? start?.hostId ?? "",
    guestIds: visit?.guests.map((one) => one.id) ?? start?.guestIds ?? [],
    projectId: visit?.projectId ?? null,
    fundingProfileId: visit?.fundingProfile?.id ?? null,
  });
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const choices = useQuery({
    queryKey: ["event-choices"],
    queryFn: ({ signal }) => ask("listEventChoices", { signal }),
  }).data;
  const endsOn = draft.endsOn === "" ? draft.startsOn : draft.endsOn;
  const isWhole =
    draft.title.text.trim() !== "" &&
    draft.startsOn !== "" &&
    draft.startsOn <= endsOn &&
    draft.hostId !== "" &&
    draft.guestIds.length > 0 &&
    !draft.guestIds.includes(draft.hostId);
  const zone = visit?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const save = useVisitAction(
    ids.id,
    () => {
      const body = { ...draft, endsOn, zone };
      return visit === undefined
        ? ask("createVisit", { body: { ...ids, ...body } })
        : ask("updateVisit", { params: { id: visit.id }, body });
    },
    onSaved,
  );
  const nameOf = (id: string) => organisations.find((one) => one.value === id)?.label ?? "";
  return (
    <Dialog
      isOpen
      title={text(visit === undefined ? "newVisit" : "edit")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button
            look="primary"
            isDisabled={save.isPending}
            onPress={() => {
              setTried(true);
              if (isWhole) save.mutate(undefined);
            }}
          >
            {text("save")}
          </Button>
        </>
      }
    >
      <div className={layout["form"]}>
        {wasTried && !isWhole && <p role="alert">{text("fault")}</p>}
        <TranslatedField
          label={text("visitTitle")}
          value={draft.title}
          maxLength={200}
          isRequired
          onChange={(title) => change({ title })}
        />
        <Select
          label={text("host")}
          value={draft.hostId === "" ? null : draft.hostId}
          options={organisations}
          onChange={(hostId) => change({ hostId })}
        />
        <Select
          label={text("addGuest")}
          value={null}
          options={organisations.filter(
            (one) => one.value !== draft.hostId && !draft.guestIds.includes(one.value),
          )}
          onChange={(id) => change({ guestIds: [...draft.guestIds, id] })}
        />
        {draft.guestIds.length > 0 && (
          <ul aria-label={text("guests")} className={layout["row"]}>
            {draft.guestIds.map((id) => (
              <li key={id} className={layout["badge"]}>
                {nameOf(id)}{" "}
                <Button
                  size="small"
                  look="quiet"
                  square
                  aria-label={text("removeGuest", { name: nameOf(id) })}
                  onPress={() => change({ guestIds: draft.guestIds.filter((one) => one !== id) })}
                >
                  ×
                </Button>
              </li>
            ))}
          </ul>
        )}
        <DayField
          label={text("startsOn")}
          value={draft.startsOn}
          isRequired
          onChange={(startsOn) => change({ startsOn })}
        />
        <DayField
          label={text("endsOn")}
          value={draft.endsOn}
          min={draft.startsOn}
          onChange={(last) => change({ endsOn: last })}
        />
        <TextField
          label={text("place")}
          maxLength={300}
          value={draft.place}
          onChange={(place) => change({ place })}
        />
        <TextField
          label={text("process")}
          maxLength={300}
          value={draft.process}
          onChange={(process) => change({ process })}
        />
        <VisitFunding choices={choices} value={draft} onChange={change} />
      </div>
    </Dialog>
  );
}

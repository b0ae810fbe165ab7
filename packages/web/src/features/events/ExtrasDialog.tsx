import type { EventPage, OwnRegistration } from "@talka/contract";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { ExtrasFields, sentExtras } from "./ExtrasFields.tsx";
import { eventFormWords } from "./event-form-words.ts";
import { registrationWords } from "./registration-words.ts";
import { useEventAction } from "./use-events.ts";

interface ExtrasDialogProps {
  readonly event: EventPage;
  readonly registration: OwnRegistration;
  readonly onClose: () => void;
}

/** Changes own needs, and gives or withdraws consent to photographs. */
export function ExtrasDialog({ event, registration, onClose }: ExtrasDialogProps) {
  const text = useText(registrationWords);
  const formText = useText(eventFormWords);
  const [value, setValue] = useState({
    access: registration.needs?.access ?? "",
    diet: registration.needs?.diet ?? "",
    photoConsent: registration.photoConsent,
  });
  const params = { id: event.id, registrationId: registration.id };
  const save = useEventAction(
    event.id,
    () => ask("changeRegistration", { params, body: sentExtras(value) }),
    onClose,
  );
  return (
    <Dialog
      isOpen
      title={text("changeExtras")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button look="primary" isDisabled={save.isPending} onPress={() => save.mutate(undefined)}>
            {formText("save")}
          </Button>
        </>
      }
    >
      <ExtrasFields value={value} onChange={setValue} />
    </Dialog>
  );
}

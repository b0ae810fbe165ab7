import type { EventPage } from "@talka/contract";
import type { RegistrationOrigin } from "@talka/exchange";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useOrganisationOptions } from "../../api/use-organisation-options.ts";
import { useSession } from "../../api/use-session.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { ExtrasFields, sentExtras } from "./ExtrasFields.tsx";
import styles from "./events.module.css";
import { registrationWords } from "./registration-words.ts";
import { useEventAction } from "./use-events.ts";

interface RegisterDialogProps {
  readonly event: EventPage;
  readonly origin: RegistrationOrigin;
  readonly onClose: () => void;
}

const titles = {
  own: "registerTitle",
  organisation: "colleagueTitle",
  organiser: "addTitle",
  door: "atDoorTitle",
} as const;

/** Registers oneself, a colleague, or, by the organiser, anybody of the directory. */
export function RegisterDialog({ event, origin, onClose }: RegisterDialogProps) {
  const text = useText(registrationWords);
  const { locale } = useLocale();
  const session = useSession();
  const toast = useToast();
  const organisations = useOrganisationOptions(locale);
  const isOwn = origin === "own";
  const byOrganiser = origin === "organiser" || origin === "door";
  const [id] = useState(() => crypto.randomUUID());
  const [name, setName] = useState(isOwn ? (session?.person?.name ?? "") : "");
  const [roleTitle, setRoleTitle] = useState("");
  const [email, setEmail] = useState(isOwn ? (session?.person?.email ?? "") : "");
  const [organisationId, setOrganisationId] = useState(session?.organisation?.id ?? "");
  const [extras, setExtras] = useState({ access: "", diet: "", photoConsent: false });
  const save = useEventAction(
    event.id,
    () =>
      ask("register", {
        params: { id: event.id },
        body: {
          id,
          origin,
          name,
          roleTitle,
          email: email.trim() === "" ? null : email,
          organisationId,
          ...sentExtras(extras),
        },
      }),
    (own) => {
      toast({ text: isOwn ? text("own", { state: own.state }) : text("registered"), tone: "good" });
      onClose();
    },
  );
  return (
    <Dialog
      isOpen
      title={text(titles[origin])}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button
            look="primary"
            isDisabled={name.trim() === "" || organisationId === "" || save.isPending}
            onPress={() => save.mutate(undefined)}
          >
            {text(isOwn ? "register" : origin === "organisation" ? "registerColleague" : "add")}
          </Button>
        </>
      }
    >
      {save.isError && (
        <p role="alert" className={styles["notice"]} data-tone="bad">
          {problemSentence(save.error, locale)}
        </p>
      )}
      <TextField label={text("name")} isRequired maxLength={200} value={name} onChange={setName} />
      {byOrganiser && (
        <Select
          label={text("organisation")}
          value={organisationId}
          options={organisations}
          onChange={setOrganisationId}
        />
      )}
      <TextField
        label={text("roleTitle")}
        maxLength={200}
        value={roleTitle}
        onChange={setRoleTitle}
      />
      <TextField
        label={text("email")}
        type="email"
        maxLength={254}
        value={email}
        onChange={setEmail}
      />
      <ExtrasFields value={extras} onChange={setExtras} />
      <p className={layout["small"]}>{text("keptUntil")}</p>
    </Dialog>
  );
}

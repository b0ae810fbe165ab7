import type { Trainee } from "@talka/contract";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { useOrganisationOptions } from "../../api/use-organisation-options.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { CertificateLinks } from "./OwnSection.tsx";
import { peopleWords } from "./people-words.ts";
import { trainingWords } from "./training-words.ts";
import { useTrainingAction } from "./use-trainings.ts";

interface EnterDialogProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** Enters somebody, with or without an account, for all days of a cycle. */
export function EnterDialog({ id, onClose }: EnterDialogProps) {
  const text = useText(peopleWords);
  const cycle = useText(trainingWords);
  const { locale } = useLocale();
  const organisations = useOrganisationOptions(locale);
  const [draft, setDraft] = useState({ name: "", roleTitle: "", organisationId: "" });
  const [wasTried, setTried] = useState(false);
  const isWhole = draft.name.trim() !== "" && draft.organisationId !== "";
  const enter = useTrainingAction(
    id,
    () => ask("enterTrainee", { params: { id }, body: draft }),
    onClose,
  );
  return (
    <Dialog
      isOpen
      title={text("enterTitle")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{cycle("cancel")}</Button>
          <Button
            look="primary"
            isDisabled={enter.isPending}
            onPress={() => {
              setTried(true);
              if (isWhole) enter.mutate(undefined);
            }}
          >
            {text("enter")}
          </Button>
        </>
      }
    >
      <div className={layout["form"]}>
        <TextField
          label={text("name")}
          maxLength={200}
          isRequired
          value={draft.name}
          error={wasTried && !isWhole ? cycle("missing") : undefined}
          onChange={(name) => setDraft({ ...draft, name })}
        />
        <TextField
          label={text("roleTitle")}
          maxLength={200}
          value={draft.roleTitle}
          onChange={(roleTitle) => setDraft({ ...draft, roleTitle })}
        />
        <Select
          label={text("organisation")}
          value={draft.organisationId === "" ? null : draft.organisationId}
          options={organisations}
          onChange={(organisationId) => setDraft({ ...draft, organisationId })}
        />
      </div>
    </Dialog>
  );
}

interface CertificateDialogProps extends EnterDialogProps {
  readonly trainee: Trainee;
}

/** Prints, replaces or withdraws the certificate of a participant; each for a reason. */
export function CertificateDialog({ id, trainee, onClose }: CertificateDialogProps) {
  const text = useText(peopleWords);
  const cycle = useText(trainingWords);
  const [reason, setReason] = useState("");
  const [newId] = useState(() => crypto.randomUUID());
  const params = { id: trainee.certificate?.id ?? "" };
  const withdraw = useTrainingAction(
    id,
    () => ask("withdrawCertificate", { params, body: { reason } }),
    onClose,
  );
  const reissue = useTrainingAction(
    id,
    () => ask("reissueCertificate", { params, body: { id: newId, reason } }),
    onClose,
  );
  const cannot = reason.trim() === "" || withdraw.isPending || reissue.isPending;
  return (
    <Dialog
      isOpen
      title={text("actions", { name: trainee.name })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{cycle("cancel")}</Button>
          <Button isDisabled={cannot} onPress={() => reissue.mutate(undefined)}>
            {text("reissue")}
          </Button>
          <Button look="danger" isDisabled={cannot} onPress={() => withdraw.mutate(undefined)}>
            {text("withdraw")}
          </Button>
        </>
      }
    >
      <div className={layout["form"]}>
        {trainee.certificate !== null && <CertificateLinks certificate={trainee.certificate} />}
        <TextField label={text("reason")} maxLength={200} value={reason} onChange={setReason} />
        <p className={layout["soft"]}>{text("reissueText")}</p>
        <p className={layout["soft"]}>{text("withdrawText")}</p>
      </div>
    </Dialog>
  );
}

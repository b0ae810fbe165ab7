import type { Role } from "@talka/contract";
import { useState } from "react";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import styles from "./organisation.module.css";
import { organisationWords } from "./organisation-words.ts";
import { RoleChoice } from "./RoleChoice.tsx";
import { useMemberActions } from "./use-organisation.ts";

/** Makes an invitation and shows its link, once. */
export function InviteDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText(organisationWords);
  const toast = useToast();
  const { invite } = useMemberActions();
  const [email, setEmail] = useState("");
  const [roles, setRoles] = useState<readonly Role[]>(["staff-contributor"]);
  const link = invite.data === undefined ? null : new URL(invite.data.link, location.href).href;
  if (link !== null) {
    return (
      <Dialog
        isOpen
        title={text("link")}
        onClose={onClose}
        actions={
          <>
            <Button
              onPress={() =>
                void navigator.clipboard.writeText(link).then(() => toast({ text: text("copied") }))
              }
            >
              {text("copy")}
            </Button>
            <Button look="primary" onPress={onClose}>
              {text("done")}
            </Button>
          </>
        }
      >
        <p>{text("linkOnce")}</p>
        <code className={styles["link"]}>{link}</code>
      </Dialog>
    );
  }
  return (
    <Dialog
      isOpen
      title={text("inviteTitle")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button
            look="primary"
            isDisabled={roles.length === 0 || invite.isPending}
            onPress={() => invite.mutate({ email, roles })}
          >
            {text("makeLink")}
          </Button>
        </>
      }
    >
      <p>{text("inviteText")}</p>
      <TextField label={text("email")} type="email" value={email} onChange={setEmail} />
      <RoleChoice value={roles} onChange={setRoles} />
    </Dialog>
  );
}

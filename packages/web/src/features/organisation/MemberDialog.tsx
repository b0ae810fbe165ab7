import type { Member } from "@talka/contract";
import { useState } from "react";
import { Button } from "../../ui/forms/Button.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import styles from "./organisation.module.css";
import { organisationWords } from "./organisation-words.ts";
import { RoleChoice } from "./RoleChoice.tsx";
import { useMemberActions } from "./use-organisation.ts";

interface MemberDialogProps {
  readonly member: Member;
  readonly onClose: () => void;
}

/** Roles of a member, the right to keep names, and the end of the membership. */
export function MemberDialog({ member, onClose }: MemberDialogProps) {
  const text = useText(organisationWords);
  const { update, remove } = useMemberActions();
  const [roles, setRoles] = useState(member.roles);
  const [mayKeepNames, setMayKeepNames] = useState(member.mayKeepNames);
  const [isLeaving, setLeaving] = useState(false);
  const { personId, name } = member;
  if (isLeaving) {
    return (
      <Dialog
        isOpen
        title={text("removeTitle", { name })}
        onClose={onClose}
        actions={
          <>
            <Button onPress={onClose}>{text("cancel")}</Button>
            <Button
              look="danger"
              onPress={() => {
                remove.mutate(personId);
                onClose();
              }}
            >
              {text("remove")}
            </Button>
          </>
        }
      >
        <p>{text("removeText")}</p>
      </Dialog>
    );
  }
  return (
    <Dialog
      isOpen
      title={text("editTitle", { name })}
      onClose={onClose}
      actions={
        <>
          <Button look="danger" onPress={() => setLeaving(true)}>
            {text("remove")}
          </Button>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button
            look="primary"
            isDisabled={roles.length === 0}
            onPress={() => {
              update.mutate({ personId, roles, mayKeepNames });
              onClose();
            }}
          >
            {text("save")}
          </Button>
        </>
      }
    >
      <RoleChoice value={roles} onChange={setRoles} />
      <label className={styles["check"]}>
        <input
          type="checkbox"
          checked={mayKeepNames}
          onChange={(event) => setMayKeepNames(event.target.checked)}
        />
        <span>
          {text("keepNames")}
          <small>{text("keepNamesHint")}</small>
        </span>
      </label>
    </Dialog>
  );
}

import type { ProjectPage, WorkingGroup } from "@talka/contract";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { GroupFields } from "./GroupFields.tsx";
import { groupWords } from "./group-words.ts";
import { programmeWords } from "./programme-words.ts";
import { useProgrammeChange } from "./use-programme.ts";

interface GroupDialogProps {
  readonly project: ProjectPage;
  /** As kept, or a new one. */
  readonly group: WorkingGroup;
  readonly onClose: () => void;
}

/** One working group to fill in; what was typed stays until it is saved or given up. */
export function GroupDialog({ project, group, onClose }: GroupDialogProps) {
  const text = useText(programmeWords);
  const say = useText(groupWords);
  const [draft, setDraft] = useState(group);
  const [isTried, setTried] = useState(false);
  const isNew = !project.workingGroups.some((one) => one.id === group.id);
  const isNamed = draft.name.text.trim() !== "";
  const params = { id: project.id, groupId: group.id };
  const save = useProgrammeChange(({ id: _, ...body }: WorkingGroup) => {
    return ask("putWorkingGroup", { params, body });
  }, onClose);
  const remove = useProgrammeChange(() => ask("deleteWorkingGroup", { params }), onClose);
  return (
    <Dialog
      isOpen
      title={say(isNew ? "new" : "edit")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button
            look="primary"
            isDisabled={save.isPending}
            onPress={() => {
              setTried(true);
              if (isNamed) save.mutate(draft);
            }}
          >
            {text("save")}
          </Button>
        </>
      }
    >
      <GroupFields
        group={draft}
        partnerIds={project.partners.map((one) => one.organisationId)}
        error={isTried && !isNamed ? text("groupNameFault") : undefined}
        onChange={setDraft}
      />
      {!isNew && (
        <div className={layout["row"]}>
          <Button
            look="quiet"
            size="small"
            isDisabled={remove.isPending}
            onPress={() => remove.mutate(undefined)}
          >
            {text("removeGroup")}
          </Button>
        </div>
      )}
    </Dialog>
  );
}

import type { WorkingGroup } from "@talka/contract";
import { originalText } from "@talka/exchange";
import { Button } from "../../ui/forms/Button.tsx";
import { DayField } from "../../ui/forms/DayField.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { TranslatedField } from "../../ui/forms/TranslatedField.tsx";
import { joinClasses } from "../../ui/join-classes.ts";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { OrganisationSelect } from "./OrganisationSelect.tsx";
import type { ProjectPartProps } from "./ProjectFields.tsx";
import styles from "./programme.module.css";
import { programmeWords } from "./programme-words.ts";
import { useOrganisations } from "./use-programme.ts";

/** Working groups of partners, each for a theme. */
export function GroupFields({ project, onChange, isTried = false }: ProjectPartProps) {
  const text = useText(programmeWords);
  const { locale } = useLocale();
  const { workingGroups } = project;
  const partnerIds = project.partners.map((one) => one.organisationId);
  return (
    <fieldset className={styles["group"]}>
      <legend>{text("groups")}</legend>
      {workingGroups.map((group) => (
        <GroupEntry
          key={group.id}
          group={group}
          partnerIds={partnerIds}
          error={isTried && group.name.text.trim() === "" ? text("groupNameFault") : undefined}
          onChange={(changed) =>
            onChange({
              workingGroups: workingGroups.map((one) => (one.id === group.id ? changed : one)),
            })
          }
          onRemove={() =>
            onChange({ workingGroups: workingGroups.filter((one) => one.id !== group.id) })
          }
        />
      ))}
      <div>
        <Button
          onPress={() =>
            onChange({
              workingGroups: [
                ...workingGroups,
                {
                  id: crypto.randomUUID(),
                  name: originalText(locale, ""),
                  theme: "",
                  members: [],
                  nextMeetingOn: null,
                },
              ],
            })
          }
        >
          {text("addGroup")}
        </Button>
      </div>
    </fieldset>
  );
}

interface GroupEntryProps {
  readonly group: WorkingGroup;
  readonly partnerIds: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (group: WorkingGroup) => void;
  readonly onRemove: () => void;
}

function GroupEntry({ group, partnerIds, error, onChange, onRemove }: GroupEntryProps) {
  const text = useText(programmeWords);
  const { locale } = useLocale();
  const organisations = useOrganisations().data ?? [];
  const nameOf = (id: string) => organisations.find((one) => one.id === id)?.names[locale] ?? "…";
  const { members } = group;
  return (
    <div className={styles["entry"]}>
      <TranslatedField
        label={text("groupName")}
        maxLength={200}
        isRequired
        value={group.name}
        error={error}
        onChange={(name) => onChange({ ...group, name })}
      />
      <div className={styles["three"]}>
        <TextField
          label={text("groupTheme")}
          maxLength={200}
          value={group.theme}
          onChange={(theme) => onChange({ ...group, theme })}
        />
        <DayField
          label={text("groupMeeting")}
          value={group.nextMeetingOn ?? ""}
          onChange={(day) => onChange({ ...group, nextMeetingOn: day || null })}
        />
      </div>
      <p className={layout["small"]}>{text("groupMembers")}</p>
      {members.map((member) => (
        <div key={member.organisationId} className={joinClasses(styles["line"], styles["pair"])}>
          <span>{nameOf(member.organisationId)}</span>
          <TextField
            label={text("contactRole")}
            maxLength={120}
            value={member.contactRole}
            onChange={(contactRole) =>
              onChange({
                ...group,
                members: members.map((one) =>
                  one.organisationId === member.organisationId ? { ...one, contactRole } : one,
                ),
              })
            }
          />
          <Button
            look="quiet"
            square
            aria-label={text("remove", { name: nameOf(member.organisationId) })}
            onPress={() =>
              onChange({
                ...group,
                members: members.filter((one) => one.organisationId !== member.organisationId),
              })
            }
          >
            <span aria-hidden="true">×</span>
          </Button>
        </div>
      ))}
      <OrganisationSelect
        label={text("addMember")}
        organisations={organisations.filter(
          (one) =>
            partnerIds.includes(one.id) &&
            !members.some((member) => member.organisationId === one.id),
        )}
        onChange={(organisationId) =>
          onChange({ ...group, members: [...members, { organisationId, contactRole: "" }] })
        }
      />
      <div>
        <Button look="quiet" size="small" onPress={onRemove}>
          {text("removeGroup")}
        </Button>
      </div>
    </div>
  );
}

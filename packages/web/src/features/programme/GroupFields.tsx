import type { WorkingGroup } from "@talka/contract";
import { Button } from "../../ui/forms/Button.tsx";
import { DayField } from "../../ui/forms/DayField.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { TranslatedField } from "../../ui/forms/TranslatedField.tsx";
import { joinClasses } from "../../ui/join-classes.ts";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { OrganisationSelect } from "./OrganisationSelect.tsx";
import styles from "./programme.module.css";
import { programmeWords } from "./programme-words.ts";
import { useOrganisations } from "./use-programme.ts";

interface GroupFieldsProps {
  readonly group: WorkingGroup;
  readonly partnerIds: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (group: WorkingGroup) => void;
}

/** Name, theme, next meeting and members of a working group. */
export function GroupFields({ group, partnerIds, error, onChange }: GroupFieldsProps) {
  const text = useText(programmeWords);
  const { locale } = useLocale();
  const organisations = useOrganisations().data ?? [];
  const nameOf = (id: string) => organisations.find((one) => one.id === id)?.names[locale] ?? "…";
  const { members } = group;
  return (
    <div className={layout["form"]}>
      <TranslatedField
        label={text("groupName")}
        maxLength={200}
        isRequired
        value={group.name}
        error={error}
        onChange={(name) => onChange({ ...group, name })}
      />
      <div className={styles["pair"]}>
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
    </div>
  );
}

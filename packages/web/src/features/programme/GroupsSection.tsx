import type { ProjectPage, WorkingGroup } from "@talka/contract";
import { dayIn, originalText, readText } from "@talka/exchange";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { dayText } from "./days.ts";
import { GroupDialog } from "./GroupDialog.tsx";
import { groupWords } from "./group-words.ts";
import styles from "./programme.module.css";
import { programmeWords } from "./programme-words.ts";
import { useProgrammeChange } from "./use-programme.ts";

/** Working groups of the partners: those at work first; the lead adds, changes and closes them. */
export function GroupsSection({ project }: { readonly project: ProjectPage }) {
  const text = useText(programmeWords);
  const say = useText(groupWords);
  const { locale } = useLocale();
  const [open, setOpen] = useState<WorkingGroup | null>(null);
  const isClosed = (group: WorkingGroup) => Number(group.closedOn !== null);
  const groups = [...project.workingGroups].sort((a, b) => isClosed(a) - isClosed(b));
  const begin = () =>
    setOpen({
      id: crypto.randomUUID(),
      name: originalText(locale, ""),
      theme: "",
      members: [],
      nextMeetingOn: null,
      closedOn: null,
    });
  return (
    <section className={layout["section"]} aria-labelledby="groups">
      <div className={layout["head"]}>
        <h2 id="groups">{text("groups")}</h2>
        {project.mayEdit && <Button onPress={begin}>{text("addGroup")}</Button>}
      </div>
      {groups.length === 0 && <p className={layout["soft"]}>{say("none")}</p>}
      <ul className={styles["cards"]}>
        {groups.map((group) => (
          <GroupCard key={group.id} project={project} group={group} onEdit={() => setOpen(group)} />
        ))}
      </ul>
      {open !== null && (
        <GroupDialog project={project} group={open} onClose={() => setOpen(null)} />
      )}
    </section>
  );
}

interface GroupCardProps {
  readonly project: ProjectPage;
  readonly group: WorkingGroup;
  readonly onEdit: () => void;
}

function GroupCard({ project, group, onEdit }: GroupCardProps) {
  const text = useText(programmeWords);
  const say = useText(groupWords);
  const { locale } = useLocale();
  const toast = useToast();
  const name = readText(group.name, locale);
  const { id, ...kept } = group;
  const isOver = group.closedOn !== null;
  const change = useProgrammeChange(
    (closedOn: string | null) =>
      ask("putWorkingGroup", {
        params: { id: project.id, groupId: id },
        body: { ...kept, closedOn },
      }),
    () => toast({ text: say(isOver ? "reopened" : "closed", { name: name.text }), tone: "good" }),
  );
  const nameOf = (organisationId: string) =>
    project.organisations.find((one) => one.id === organisationId)?.names[locale] ?? "–";
  const about = (action: string) => `${action}: ${name.text}`;
  return (
    <li className={styles["entry"]}>
      <div className={layout["row"]}>
        <h3 lang={name.locale}>{name.text}</h3>
        {isOver && (
          <span className={layout["badge"]}>
            {say("closedOn", { day: dayText(group.closedOn, locale) })}
          </span>
        )}
      </div>
      {group.theme !== "" && <p className={layout["soft"]}>{group.theme}</p>}
      {!isOver && (
        <p>
          {group.nextMeetingOn === null
            ? text("noMeeting")
            : text("nextMeeting", { day: dayText(group.nextMeetingOn, locale, "long") })}
        </p>
      )}
      <ul className={layout["small"]}>
        {group.members.map((one) => (
          <li key={one.organisationId}>
            {nameOf(one.organisationId)}
            {one.contactRole !== "" && ` – ${one.contactRole}`}
          </li>
        ))}
      </ul>
      {project.mayEdit && (
        <div className={layout["row"]}>
          <Button size="small" aria-label={about(say("change"))} onPress={onEdit}>
            {say("change")}
          </Button>
          <Button
            size="small"
            look="quiet"
            isDisabled={change.isPending}
            aria-label={about(say(isOver ? "reopen" : "close"))}
            onPress={() => change.mutate(isOver ? null : dayIn(new Date()))}
          >
            {say(isOver ? "reopen" : "close")}
          </Button>
        </div>
      )}
    </li>
  );
}

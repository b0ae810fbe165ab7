import type { Member } from "@talka/contract";
import { useState } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { roleWords } from "../../api/role-words.ts";
import { useRight } from "../../api/use-session.ts";
import { Table } from "../../ui/data/Table.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { DateText } from "../../ui/format/DateText.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { InviteDialog } from "./InviteDialog.tsx";
import { MemberDialog } from "./MemberDialog.tsx";
import { organisationWords } from "./organisation-words.ts";
import { useMembers } from "./use-organisation.ts";

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Who belongs to the organisation, with roles. */
export function Members() {
  const text = useText(organisationWords);
  const role = useText(roleWords);
  const { locale } = useLocale();
  const mayList = useRight("member.list");
  const mayManage = useRight("member.manage");
  const members = useMembers(mayList);
  const [edited, setEdited] = useState<Member | null>(null);
  const [isInviting, setInviting] = useState(false);
  return (
    <section aria-labelledby="members" className={layout["section"]}>
      <div className={layout["head"]}>
        <h2 id="members">{text("members")}</h2>
        {mayManage && (
          <Button look="primary" onPress={() => setInviting(true)}>
            {text("invite")}
          </Button>
        )}
      </div>
      {!mayList ? (
        <p className={layout["soft"]}>{text("membersHidden")}</p>
      ) : (
        <QueryState query={members} describeError={(error) => problemSentence(error, locale)}>
          {({ members: all }) => (
            <Table
              caption={text("members")}
              hideCaption
              rows={all}
              rowKey={(member) => member.personId}
              columns={[
                {
                  id: "name",
                  title: text("name"),
                  isRowHeader: true,
                  cell: (member) => (
                    <>
                      {member.name}
                      {member.email !== null && (
                        <small className={layout["soft"]}> {member.email}</small>
                      )}
                    </>
                  ),
                  sortBy: (member) => member.name,
                },
                {
                  id: "roles",
                  title: text("roles"),
                  cell: (member) => member.roles.map((one) => role(one)).join(", "),
                },
                {
                  id: "names",
                  title: text("names"),
                  cell: (member) => text(member.mayKeepNames ? "yes" : "no"),
                  sortBy: (member) => Number(member.mayKeepNames),
                },
                {
                  id: "since",
                  title: text("since"),
                  cell: (member) => (
                    <DateText atMs={Date.parse(member.since)} zone={zone} length="short" />
                  ),
                  sortBy: (member) => Date.parse(member.since),
                },
                {
                  id: "edit",
                  title: "",
                  align: "end",
                  cell: (member) =>
                    mayManage && (
                      <Button
                        size="small"
                        aria-label={`${text("edit")}: ${member.name}`}
                        onPress={() => setEdited(member)}
                      >
                        {text("edit")}
                      </Button>
                    ),
                },
              ]}
            />
          )}
        </QueryState>
      )}
      {edited !== null && <MemberDialog member={edited} onClose={() => setEdited(null)} />}
      {isInviting && <InviteDialog onClose={() => setInviting(false)} />}
    </section>
  );
}

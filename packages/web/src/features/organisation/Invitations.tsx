import { formatDay } from "@talka/report";
import { problemSentence } from "../../api/problem-sentence.ts";
import { roleWords } from "../../api/role-words.ts";
import { useRight } from "../../api/use-session.ts";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { organisationWords } from "./organisation-words.ts";
import { useInvitations, useMemberActions } from "./use-organisation.ts";

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Invitations that nobody has accepted yet, for those who may invite. */
export function Invitations() {
  const text = useText(organisationWords);
  const role = useText(roleWords);
  const { locale } = useLocale();
  const mayManage = useRight("member.manage");
  const invitations = useInvitations(mayManage);
  const { withdraw } = useMemberActions();
  if (!mayManage) return null;
  return (
    <section aria-labelledby="invitations" className={layout["section"]}>
      <h2 id="invitations">{text("invitations")}</h2>
      <QueryState query={invitations} describeError={(error) => problemSentence(error, locale)}>
        {({ invitations: all }) =>
          all.length === 0 ? (
            <p className={layout["soft"]}>{text("noInvitations")}</p>
          ) : (
            <ul className={layout["list"]}>
              {all.map((one) => (
                <li key={one.id} className={layout["row"]}>
                  <span>
                    {one.email ?? text("noEmail")} ({one.roles.map((each) => role(each)).join(", ")}
                    ), {text("until", { day: formatDay(Date.parse(one.expiresAt), locale, zone) })}
                  </span>
                  <Button size="small" onPress={() => withdraw.mutate(one.id)}>
                    {text("withdraw")}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </QueryState>
    </section>
  );
}

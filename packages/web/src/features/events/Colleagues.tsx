import type { EventPage, Registration } from "@talka/contract";
import { eventWords, formatInstant } from "@talka/report";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./events.module.css";
import { registrationWords } from "./registration-words.ts";
import { useEventAction, useRegistrations } from "./use-events.ts";

/** Whom a coordinator has registered from the own organisation, and what became of it. */
export function Colleagues({ event }: { readonly event: EventPage }) {
  const text = useText(registrationWords);
  const { locale } = useLocale();
  const registrations = useRegistrations(event.id);
  return (
    <div className={layout["section"]} data-print="hide">
      <h3>{text("colleagues")}</h3>
      <QueryState query={registrations} describeError={(error) => problemSentence(error, locale)}>
        {({ registrations: all }) =>
          all.length === 0 ? (
            <p className={layout["soft"]}>{text("noColleagues")}</p>
          ) : (
            <ul className={layout["list"]}>
              {all.map((one) => (
                <Colleague key={one.id} event={event} registration={one} />
              ))}
            </ul>
          )
        }
      </QueryState>
    </div>
  );
}

interface ColleagueProps {
  readonly event: EventPage;
  readonly registration: Registration;
}

function Colleague({ event, registration }: ColleagueProps) {
  const text = useText(registrationWords);
  const say = useText(eventWords);
  const { locale } = useLocale();
  const { id, name, state, offeredUntil, code } = registration;
  const decide = useEventAction(event.id, (decision: "accept" | "withdraw") =>
    ask("decideOnRegistration", {
      params: { id: event.id, registrationId: id },
      body: { decision },
    }),
  );
  const isAlive = ["asked", "confirmed", "waiting", "offered"].includes(state);
  return (
    <li className={layout["row"]}>
      <strong>{name}</strong>
      <span className={styles["state"]} data-state={state}>
        {say("registrationState", { state })}
      </span>
      {state === "confirmed" && code !== null && <code>{code}</code>}
      {offeredUntil !== null && (
        <>
          <small>
            {text("offerUntil", {
              instant: formatInstant(Date.parse(offeredUntil), locale, event.zone),
            })}
          </small>
          <Button size="small" look="primary" onPress={() => decide.mutate("accept")}>
            {text("accept")}
          </Button>
        </>
      )}
      {isAlive && (
        <Button
          size="small"
          aria-label={`${text("withdraw")}: ${name}`}
          onPress={() => decide.mutate("withdraw")}
        >
          {text("withdraw")}
        </Button>
      )}
    </li>
  );
}

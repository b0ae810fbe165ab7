import type { EventPage } from "@talka/contract";
import { dayIn, openHalfDay } from "@talka/exchange";
import { eventWords, formatInstant } from "@talka/report";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { useSession } from "../../api/use-session.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { Colleagues } from "./Colleagues.tsx";
import { ExtrasDialog } from "./ExtrasDialog.tsx";
import styles from "./events.module.css";
import { dayText } from "./format-days.ts";
import { RegisterDialog } from "./RegisterDialog.tsx";
import { registrationWords } from "./registration-words.ts";
import { useEventAction } from "./use-events.ts";

/** How one registers, how many places there are, and what has become of one's own registration. */
export function RegistrationSection({ event }: { readonly event: EventPage }) {
  const text = useText(registrationWords);
  const { locale } = useLocale();
  const session = useSession();
  const [asking, setAsking] = useState<"own" | "organisation" | null>(null);
  if (event.state === "draft" || event.state === "cancelled") return null;
  const { registration, places, may, own } = event;
  const lastDay =
    registration.closesOn !== null && registration.closesOn < event.endsOn
      ? registration.closesOn
      : event.endsOn;
  const isOpen = may.register || may.registerColleagues || (own === null && places === null);
  const today = dayIn(new Date(), event.zone);
  const isPast = lastDay < today || event.state === "over";
  if (isPast && own === null) return null;
  return (
    <section aria-labelledby="registration" className={layout["section"]}>
      <h2 id="registration">{text("title")}</h2>
      {!isPast && (
        <p>
          {text("mode", { mode: registration.mode })}{" "}
          {isOpen || own !== null
            ? text("until", { day: dayText(lastDay, locale) })
            : text("closed")}
        </p>
      )}
      {places !== null && (
        <p className={layout["soft"]}>
          {[
            places.capacity === null
              ? text("placesOpen", { taken: places.taken })
              : text("places", { taken: places.taken, capacity: places.capacity }),
            ...(places.waiting > 0 ? [text("waitingCount", { count: places.waiting })] : []),
          ].join(" · ")}
        </p>
      )}
      {own !== null && <OwnRegistration event={event} own={own} />}
      <div className={layout["row"]} data-print="hide">
        {may.register && (
          <Button look="primary" onPress={() => setAsking("own")}>
            {text("register")}
          </Button>
        )}
        {may.registerColleagues && (
          <Button onPress={() => setAsking("organisation")}>{text("registerColleague")}</Button>
        )}
        {session?.person === null && !isPast && (
          <Link to="/sign-in" search={{ next: `/events/${event.id}` }}>
            {text("signInToRegister")}
          </Link>
        )}
      </div>
      {may.registerColleagues && !may.manage && <Colleagues event={event} />}
      {asking !== null && (
        <RegisterDialog event={event} origin={asking} onClose={() => setAsking(null)} />
      )}
    </section>
  );
}

interface OwnProps {
  readonly event: EventPage;
  readonly own: NonNullable<EventPage["own"]>;
}

function OwnRegistration({ event, own }: OwnProps) {
  const text = useText(registrationWords);
  const say = useText(eventWords);
  const { locale } = useLocale();
  const toast = useToast();
  const [dialog, setDialog] = useState<"withdraw" | "extras" | null>(null);
  const params = { id: event.id, registrationId: own.id };
  const decide = useEventAction(event.id, (decision: "accept" | "withdraw") =>
    ask("decideOnRegistration", { params, body: { decision } }),
  );
  const checkIn = useEventAction(
    event.id,
    () => ask("checkInSelf", { params: { id: event.id } }),
    ({ name }) => toast({ text: text("checkedIn", { name }), tone: "good" }),
  );
  const isAlive = ["asked", "confirmed", "waiting", "offered"].includes(own.state);
  const isHere =
    own.state === "confirmed" &&
    openHalfDay(event.halfDays, event.zone, "self", Date.now()) !== null;
  const tone = { confirmed: "good", offered: "warn" } as const;
  return (
    <div
      className={styles["notice"]}
      data-tone={own.state in tone ? tone[own.state as keyof typeof tone] : undefined}
    >
      <div className={layout["section"]}>
        <p>
          <strong>{text("own", { state: own.state })}</strong>{" "}
          {own.position !== null && text("position", { position: own.position })}
          {own.offeredUntil !== null &&
            text("offerUntil", {
              instant: formatInstant(Date.parse(own.offeredUntil), locale, event.zone),
            })}
        </p>
        {own.state === "confirmed" && own.code !== null && (
          <p>
            {text("code", { code: "" })}
            <span className={styles["code"]}>{own.code}</span>
          </p>
        )}
        {isAlive && (
          <div className={layout["row"]} data-print="hide">
            {own.state === "offered" && (
              <Button look="primary" onPress={() => decide.mutate("accept")}>
                {text("accept")}
              </Button>
            )}
            {isHere && (
              <Button look="primary" onPress={() => checkIn.mutate(undefined)}>
                {text("checkIn")}
              </Button>
            )}
            <Button onPress={() => setDialog("extras")}>{text("changeExtras")}</Button>
            <Button onPress={() => setDialog("withdraw")}>
              {text(own.state === "offered" ? "decline" : "withdraw")}
            </Button>
          </div>
        )}
        {!isAlive && own.photoConsent && (
          <Button onPress={() => setDialog("extras")}>{say("photos")}</Button>
        )}
      </div>
      {dialog === "extras" && (
        <ExtrasDialog event={event} registration={own} onClose={() => setDialog(null)} />
      )}
      <Dialog
        isOpen={dialog === "withdraw"}
        title={text("withdrawTitle")}
        onClose={() => setDialog(null)}
        actions={
          <>
            <Button onPress={() => setDialog(null)}>{text("cancel")}</Button>
            <Button
              look="danger"
              onPress={() => {
                decide.mutate("withdraw");
                setDialog(null);
              }}
            >
              {text("withdraw")}
            </Button>
          </>
        }
      >
        <p>{text("withdrawText")}</p>
      </Dialog>
    </div>
  );
}

import { useCallback, useEffect, useMemo, useState } from "react";
import { useMeeting, useServerNow } from "../../live/use-meeting.ts";
import { QrCode } from "../../ui/QrCode.tsx";
import { usePageTitle } from "../../ui/use-page-title.ts";
import type { JoinedHere } from "../join/joined-meeting.ts";
import { Button } from "../parts/Button.tsx";
import { LanguageSwitch } from "../parts/LanguageSwitch.tsx";
import { useLocale, useText } from "../parts/light-locale.ts";
import { usePhaseText } from "../session/phase-sentence.ts";
import { SessionContext, useSession } from "../session/session-context.ts";
import { timeLeft } from "../session/timer.ts";
import { joinWords } from "../words/join-words.ts";
import { projectorWords } from "../words/projector-words.ts";
import { sessionWords } from "../words/session-words.ts";
import { isOnlyHere, typedAddress, useJoinLink } from "./join-link.ts";
import { ProjectorBody } from "./ProjectorBody.tsx";
import styles from "./projector-frame.module.css";
import { useFullScreen } from "./use-full-screen.ts";
import { useTurnKey } from "./use-turn-key.ts";

/** The screen in front of the room: to be read from the back row, and never clicked. */
export function ProjectorPage({ meetingId }: { readonly meetingId: string }) {
  const live = useMeeting(meetingId, "projector");
  const { locale } = useLocale();
  const text = useText(projectorWords);
  const joinText = useText(joinWords);
  const { view } = live;
  usePageTitle(view?.title ?? "Talka");
  useFullScreen();
  const [translated, setTranslated] = useState(false);
  const turn = useCallback(() => setTranslated((before) => !before), []);
  useTurnKey(turn);
  // A hand-held tablet may stand beside the projector in another zoom: sizes follow the screen.
  useEffect(() => {
    document.documentElement.dataset["projector"] = "";
    return () => {
      delete document.documentElement.dataset["projector"];
    };
  }, []);
  const session = useMemo(() => {
    if (view === null) return null;
    const { title, locales, joinCode: code } = view;
    const joined: JoinedHere = { meetingId, code, title, locales, displayName: null, atMs: 0 };
    return { view, live, joined, locale, translated };
  }, [view, live, locale, meetingId, translated]);

  if (session === null) {
    const next = `/sign-in?next=${encodeURIComponent(`/projector/${meetingId}`)}`;
    return (
      <main className={styles["alone"]}>
        <h1>Talka</h1>
        {live.problem === null ? (
          <p role="status">{joinText("loading")}</p>
        ) : (
          <p role="alert">
            {text("signIn")} <a href={next}>{text("signInLink")}</a>
          </p>
        )}
      </main>
    );
  }
  return (
    <SessionContext value={session}>
      <div className={styles["projector"]}>
        <Head />
        <main className={styles["body"]}>
          <ProjectorBody />
        </main>
        <Band onTurn={turn} />
      </div>
    </SessionContext>
  );
}

function Head() {
  const { view, live } = useSession();
  const { name, sentence } = usePhaseText();
  const text = useText(projectorWords);
  const isAway = live.connection === "reconnecting" || live.connection === "offline";
  return (
    <header className={styles["head"]}>
      <div>
        <p className={styles["sessionTitle"]}>{view.title}</p>
        <h1>{view.stage === "prepared" ? text("join") : name}</h1>
        <p className={styles["now"]}>{view.stage === "prepared" ? text("soon") : sentence}</p>
        {isAway && (
          <p className={styles["away"]} role="status">
            {text("away")}
          </p>
        )}
      </div>
      <BigTimer />
    </header>
  );
}

function BigTimer() {
  const { view, live } = useSession();
  const { timer } = view;
  const text = useText(sessionWords);
  const nowMs = useServerNow(live.clock, timer !== null);
  if (timer === null) return null;
  const leftMs = timer.endsAtMs - nowMs;
  return (
    <p className={styles["bigTimer"]} role="timer" aria-live="off" data-last={leftMs <= 60_000}>
      {leftMs <= 0 ? text("timerOver") : timeLeft(leftMs)}
    </p>
  );
}

/** Code, address and QR: on the screen from the beginning to the end. */
function Band({ onTurn }: { readonly onTurn: () => void }) {
  const { view, joined, translated, locale } = useSession();
  const isTranslated = Object.values(view.cards).some(
    (card) => card.locale !== locale && card.translations[locale] !== undefined,
  );
  const text = useText(projectorWords);
  const common = useText(sessionWords);
  const link = useJoinLink(joined.meetingId, view.joinCode);
  return (
    <footer className={styles["band"]} data-large={view.stage === "prepared" || undefined}>
      {view.joinCode !== "" && (
        <>
          <div className={styles["qr"]}>
            <QrCode link={link} label={text("qr")} />
          </div>
          <div>
            <p className={styles["code"]}>{view.joinCode}</p>
            <p className={styles["address"]}>{text("orCode", { address: typedAddress(link) })}</p>
          </div>
        </>
      )}
      <div className={styles["aside"]}>
        <p>{common("people", { count: view.joinedCount })}</p>
        {isOnlyHere(link) && <p className={styles["onlyHere"]}>{text("onlyHere")}</p>}
        <div className={styles["controls"]}>
          <span>{text("keys")}</span>
          {isTranslated && (
            <Button small aria-pressed={translated} onClick={onTurn}>
              {text("translations")}
            </Button>
          )}
          <LanguageSwitch />
        </div>
      </div>
    </footer>
  );
}

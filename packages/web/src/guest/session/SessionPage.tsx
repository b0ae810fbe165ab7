import { useEffect, useMemo, useRef, useState } from "react";
import { useMeeting } from "../../live/use-meeting.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { withUnsentMoves } from "../groups/board.ts";
import type { JoinedHere } from "../join/joined-meeting.ts";
import { useAnnounce } from "../parts/Announcer.tsx";
import { Button } from "../parts/Button.tsx";
import { LanguageSwitch } from "../parts/LanguageSwitch.tsx";
import { useLocale, useText } from "../parts/light-locale.ts";
import { styles } from "../parts/styles.ts";
import { MoveNotices, PhaseContent, preloadPhases, RefusedList } from "../phases/PhaseContent.tsx";
import { joinWords } from "../words/join-words.ts";
import { sessionWords } from "../words/session-words.ts";
import { ConnectionLine } from "./ConnectionLine.tsx";
import { usePhaseText } from "./phase-sentence.ts";
import { SessionContext } from "./session-context.ts";
import { TimerLine } from "./TimerLine.tsx";

/** A session on a guest's phone: follows the phases as the moderator leads. */
export function SessionPage({
  joined,
  onLeave,
}: {
  readonly joined: JoinedHere;
  /** With a notice: the device must join again. */
  readonly onLeave: (notice?: string) => void;
}) {
  const text = useText(sessionWords);
  const joinText = useText(joinWords);
  const { locale } = useLocale();
  const live = useMeeting(joined.meetingId, "guest");
  const [translated, setTranslated] = useState(true);
  const { problem, unsent } = live;
  const view = useMemo(
    () => (live.view === null ? null : withUnsentMoves(live.view, unsent)),
    [live.view, unsent],
  );
  usePageTitle(view?.title ?? joined.title);
  useEffect(() => {
    if (problem === "meeting.not-joined") onLeave(text("notJoined"));
  }, [problem, onLeave, text]);

  useEffect(preloadPhases, []);

  const session = useMemo(
    () => (view === null ? null : { view, live, joined, locale, translated }),
    [view, live, joined, locale, translated],
  );
  if (session === null || view === null) {
    return (
      <div className={styles["page"]}>
        <main className={styles["narrow"]}>
          <h1>{joined.title}</h1>
          {problem === null ? (
            <p className={styles["soft"]} role="status">
              {live.connection === "offline" ? text("offline") : joinText("loading")}
            </p>
          ) : (
            <p role="alert">{text("gone")}</p>
          )}
          <Button onClick={() => onLeave()}>{text("leave")}</Button>
        </main>
      </div>
    );
  }
  const hasTranslations =
    view.stage !== "prepared" &&
    Object.values(view.cards).some((card) => card.locale !== locale && card.translations[locale]);
  return (
    <SessionContext value={session}>
      <div className={styles["page"]}>
        <a className={styles["skip"]} href="#now">
          {text("skip")}
        </a>
        <header className={styles["head"]}>
          <div className={styles["headText"]}>
            <p className={styles["title"]}>{view.title}</p>
            <p className={styles["small"]}>{text("codeLabel", { code: joined.code })}</p>
          </div>
          <LanguageSwitch />
        </header>
        <div className={styles["bar"]}>
          <ConnectionLine />
          <TimerLine />
        </div>
        <main className={styles["main"]}>
          <PhaseHead />
          <MoveNotices />
          <RefusedList />
          {hasTranslations && (
            <label className={styles["tick"]}>
              <input
                type="checkbox"
                checked={translated}
                onChange={(event) => setTranslated(event.target.checked)}
              />
              {text("translations")}
            </label>
          )}
          <PhaseContent />
        </main>
        <footer className={styles["foot"]}>
          <span>{text("people", { count: view.joinedCount })}</span>
          <button type="button" className={styles["linkButton"]} onClick={() => onLeave()}>
            {text("leave")}
          </button>
        </footer>
      </div>
    </SessionContext>
  );
}

/** The phase and what everybody does now; said aloud when it changes. */
function PhaseHead() {
  const { view, name, sentence } = usePhaseText();
  const announce = useAnnounce();
  const text = useText(sessionWords);
  const before = useRef(view.phase);
  useEffect(() => {
    if (before.current === view.phase) return;
    before.current = view.phase;
    announce(`${text("phaseNow", { phase: name })}. ${sentence}`);
    window.scrollTo({ top: 0 });
  }, [view.phase, announce, text, name, sentence]);
  const place = view.phases.indexOf(view.phase) + 1;
  return (
    <section className={styles["phase"]} id="now" tabIndex={-1}>
      {place > 0 && (
        <p className={styles["steps"]} aria-hidden="true">
          {view.phases.map((phase, i) => (
            <span key={phase} data-now={i + 1 === place} data-past={i + 1 < place} />
          ))}
        </p>
      )}
      <h1>{name}</h1>
      <p className={styles["lead"]}>{sentence}</p>
    </section>
  );
}

import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useSession } from "../api/use-session.ts";
import { LanguageSwitch } from "../ui/locale/LanguageSwitch.tsx";
import { useLocale, useText } from "../ui/locale/locale-context.ts";
import { Bell } from "./Bell.tsx";
import { Mark } from "./Mark.tsx";
import { Navigation } from "./Navigation.tsx";
import styles from "./Shell.module.css";
import { shellWords } from "./shell-words.ts";
import { ThemeSwitch } from "./ThemeSwitch.tsx";

/** What stands around every page. */
export function Shell() {
  const text = useText(shellWords);
  const { locale } = useLocale();
  const session = useSession();
  const main = useFocusOnNewPage();
  const isGoing = useRouterState({ select: (state) => state.status === "pending" });
  return (
    <div className={styles["shell"]}>
      {isGoing && <div className={styles["going"]} data-print="hide" />}
      <a href="#main" className={styles["skip"]} data-print="hide">
        {text("skip")}
      </a>
      <header className={styles["header"]} data-print="hide">
        <div className={styles["bar"]} data-member={session?.organisation != null || undefined}>
          <Link to="/" className={styles["home"]} aria-label={text("home")}>
            <Mark />
            <span>Talka</span>
          </Link>
          <Navigation isMember={Boolean(session?.person)} />
          <div className={styles["tools"]}>
            <LanguageSwitch label={text("language")} />
            <ThemeSwitch />
            {session?.organisation != null && <Bell />}
            {session?.person ? (
              <Link
                to="/account"
                className={styles["account"]}
                aria-label={text("account", { name: session.person.name })}
              >
                <span aria-hidden="true" className={styles["initials"]}>
                  {initials(session.person.name)}
                </span>
                <span className={styles["who"]}>
                  <span>{session.person.name}</span>
                  {session.organisation && <small>{session.organisation.names[locale]}</small>}
                </span>
              </Link>
            ) : (
              <Link to="/sign-in" className={styles["account"]}>
                {text("signIn")}
              </Link>
            )}
          </div>
        </div>
      </header>
      <main
        id="main"
        ref={main}
        tabIndex={-1}
        aria-busy={isGoing || undefined}
        className={styles["main"]}
      >
        <Outlet />
      </main>
      <footer className={styles["footer"]} data-print="hide">
        <p>{text("meaning")}</p>
        <Link to="/about">{text("about")}</Link>
      </footer>
    </div>
  );
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== "");
  return words
    .slice(0, 2)
    .map((word) => word[0])
    .join("")
    .toUpperCase();
}

/** After going to another page the reading position is its beginning, for screen readers too. */
function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const shownPath = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (path === undefined || path === shownPath.current) return;
    if (shownPath.current !== undefined) main.current?.focus({ preventScroll: true });
    shownPath.current = path;
  }, [path]);
  return main;
}

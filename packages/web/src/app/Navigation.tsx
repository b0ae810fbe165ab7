import { Link, useRouterState } from "@tanstack/react-router";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useText } from "../ui/locale/locale-context.ts";
import styles from "./Navigation.module.css";
import { type NavigationGroup, navigationFor } from "./navigation.ts";
import { shellWords } from "./shell-words.ts";

export interface NavigationProps {
  readonly isMember: boolean;
}

/**
 * The way to every page: groups that open below their word. On a narrow screen all of it folds
 * behind one button.
 */
export function Navigation({ isMember }: NavigationProps) {
  const text = useText(shellWords);
  const id = useId();
  const nav = useRef<HTMLElement>(null);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const [openGroup, setOpenGroup] = useState<string | null>(null);
  const closeAll = () => {
    setMenuOpen(false);
    setOpenGroup(null);
  };
  useCloseOnLeaving(nav, closeAll);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || (openGroup === null && !isMenuOpen)) return;
    // the focus must not fall into what has just been folded away
    const opener = openGroup === null ? `${id}-menu` : `${id}-${openGroup}`;
    document.getElementById(opener)?.focus();
    if (openGroup === null) setMenuOpen(false);
    setOpenGroup(null);
  };

  return (
    <nav
      ref={nav}
      aria-label={text("navigation")}
      className={styles["navigation"]}
      onKeyDown={onKeyDown}
    >
      <button
        id={`${id}-menu`}
        type="button"
        className={styles["menu"]}
        aria-expanded={isMenuOpen}
        aria-controls={`${id}-groups`}
        onClick={() => setMenuOpen(!isMenuOpen)}
      >
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          <path d="M2 4.5h14M2 9h14M2 13.5h14" stroke="currentColor" strokeWidth="1.75" />
        </svg>
        <span>{text("menu")}</span>
      </button>
      <ul id={`${id}-groups`} className={styles["groups"]} data-open={isMenuOpen}>
        {navigationFor(isMember).map((group) => (
          <Group
            key={group.word}
            group={group}
            buttonId={`${id}-${group.word}`}
            isOpen={openGroup === group.word}
            onToggle={() => setOpenGroup(openGroup === group.word ? null : group.word)}
          />
        ))}
      </ul>
    </nav>
  );
}

interface GroupProps {
  readonly group: NavigationGroup;
  readonly buttonId: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function Group({ group, buttonId, isOpen, onToggle }: GroupProps) {
  const text = useText(shellWords);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const [only] = group.entries;
  if (only !== undefined && group.entries.length === 1) {
    return (
      <li>
        <Link to={only.to} className={styles["word"]}>
          {text(only.word)}
        </Link>
      </li>
    );
  }
  const isHere = group.entries.some(({ to }) => path === to || path.startsWith(`${to}/`));
  return (
    <li className={styles["group"]}>
      <button
        id={buttonId}
        type="button"
        className={styles["word"]}
        aria-expanded={isOpen}
        aria-controls={`${buttonId}-pages`}
        data-here={isHere}
        onClick={onToggle}
      >
        {text(group.word)}
        <svg width="10" height="10" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 4 6 8 10 4" fill="none" stroke="currentColor" strokeWidth="1.75" />
        </svg>
      </button>
      <ul id={`${buttonId}-pages`} className={styles["pages"]} hidden={!isOpen}>
        {group.entries.map((entry) => (
          <li key={entry.word}>
            <Link to={entry.to}>{text(entry.word)}</Link>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Folds the navigation when another page comes, or when one points or tabs elsewhere. */
function useCloseOnLeaving(nav: React.RefObject<HTMLElement | null>, close: () => void) {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const closer = useRef(close);
  closer.current = close;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what it waits for
  useEffect(() => closer.current(), [path]);
  useEffect(() => {
    const leave = (event: Event) => {
      const to = event.type === "focusin" ? document.activeElement : event.target;
      if (to instanceof Node && !nav.current?.contains(to)) closer.current();
    };
    document.addEventListener("pointerdown", leave);
    document.addEventListener("focusin", leave);
    return () => {
      document.removeEventListener("pointerdown", leave);
      document.removeEventListener("focusin", leave);
    };
  }, [nav]);
}

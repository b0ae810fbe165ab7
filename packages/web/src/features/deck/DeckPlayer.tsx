import type { Deck } from "@talka/report";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Button } from "../../ui/forms/Button.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import { DeckSlideView } from "./DeckSlideView.tsx";
import styles from "./deck.module.css";
import { deckWords } from "./deck-words.ts";

interface DeckPlayerProps {
  readonly deck: Deck;
  readonly onClose: () => void;
}

/** Slides over the whole window, to be read from the back row; turned by the keys of a clicker too. */
export function DeckPlayer({ deck, onClose }: DeckPlayerProps) {
  const text = useText(deckWords);
  const frame = useRef<HTMLDialogElement>(null);
  const [index, setIndex] = useState(0);
  const last = deck.slides.length - 1;
  const go = (to: number) => setIndex(Math.min(last, Math.max(0, to)));
  const stage = useRef<HTMLDivElement>(null);
  useEffect(() => {
    frame.current?.showModal();
    // The keys of a clicker turn slides from the start; no control has them.
    stage.current?.focus();
  }, []);
  const slide = deck.slides[index];
  if (slide === undefined) return null;
  const turn = (event: KeyboardEvent) => {
    // Closes the slides alone, not the drawer they were opened from.
    if (event.key === "Escape") event.stopPropagation();
    // In the list of slides the keys belong to the list.
    if (event.target instanceof HTMLSelectElement) return;
    const to = targetOf(event.key, index, last);
    if (to === null) return;
    event.preventDefault();
    go(to);
  };
  return (
    <dialog
      ref={frame}
      className={styles["player"]}
      aria-label={deck.title}
      lang={deck.locale}
      onKeyDown={turn}
      onClose={onClose}
    >
      <div ref={stage} tabIndex={-1} className={styles["stage"]}>
        <DeckSlideView key={index} slide={slide} publicity={deck.publicity} />
      </div>
      <div className={styles["controls"]} lang={undefined}>
        <Button
          size="small"
          aria-label={text("previous")}
          isDisabled={index === 0}
          onPress={() => go(index - 1)}
        >
          ←
        </Button>
        <select
          aria-label={text("contents")}
          value={index}
          onChange={(event) => go(Number(event.currentTarget.value))}
        >
          {deck.slides.map((one, k) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: slides have no other name, and stay.
            <option key={k} value={k}>
              {k + 1}. {one.title}
            </option>
          ))}
        </select>
        <span aria-live="polite">{text("place", { number: index + 1, all: last + 1 })}</span>
        <Button
          size="small"
          aria-label={text("next")}
          isDisabled={index === last}
          onPress={() => go(index + 1)}
        >
          →
        </Button>
        <Button size="small" onPress={() => void frame.current?.requestFullscreen?.()}>
          {text("fullScreen")}
        </Button>
        <Button size="small" onPress={() => frame.current?.close()}>
          {text("close")}
        </Button>
        <span className={styles["keys"]}>{text("keys")}</span>
      </div>
    </dialog>
  );
}

function targetOf(key: string, index: number, last: number): number | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
    case "PageDown":
      return index + 1;
    case "ArrowLeft":
    case "ArrowUp":
    case "PageUp":
      return index - 1;
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}

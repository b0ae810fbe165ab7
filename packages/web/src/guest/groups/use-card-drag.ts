import { type PointerEvent, useEffect, useRef, useState } from "react";

/** What is being dragged, and where it is. */
export interface Drag {
  readonly cardId: string;
  readonly x: number;
  readonly y: number;
  /** `data-drop` of what is below the pointer. */
  readonly over: string | null;
}

const edge = 90;
const scrollStep = 14;

/**
 * Drags by a grip, with mouse, pen or finger alike. Elements with `data-drop` take what is dropped;
 * near the edges the page scrolls; Escape calls it off.
 */
export function useCardDrag(onDrop: (cardId: string, drop: string) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const latest = useRef<Drag | null>(null);
  const update = (next: Drag | null) => {
    latest.current = next;
    setDrag(next);
  };
  const isDragging = drag !== null;

  useEffect(() => {
    if (!isDragging) return;
    const callOff = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      latest.current = null;
      setDrag(null);
    };
    let frame = requestAnimationFrame(function scroll() {
      const y = latest.current?.y ?? innerHeight / 2;
      if (y < edge) scrollBy(0, -scrollStep);
      else if (y > innerHeight - edge) scrollBy(0, scrollStep);
      frame = requestAnimationFrame(scroll);
    });
    addEventListener("keydown", callOff);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener("keydown", callOff);
    };
  }, [isDragging]);

  const gripOf = (cardId: string) => ({
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      update({ cardId, x: event.clientX, y: event.clientY, over: null });
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (latest.current === null) return;
      const { clientX: x, clientY: y } = event;
      update({ cardId, x, y, over: dropAt(x, y) });
    },
    onPointerUp() {
      const done = latest.current;
      update(null);
      if (done !== null && done.over !== null) onDrop(done.cardId, done.over);
    },
    onPointerCancel: () => update(null),
  });
  return { drag, gripOf };
}

function dropAt(x: number, y: number): string | null {
  const below = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-drop]");
  return below?.dataset["drop"] ?? null;
}

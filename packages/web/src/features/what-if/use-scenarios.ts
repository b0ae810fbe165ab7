import type { WhatIfScenario } from "@talka/contract";
import { beginHistory, changeTo, redo, undo } from "@talka/lean";
import { useState } from "react";
import { forgetKept, keep, readKept } from "../../device/kept.ts";

/** What is edited: the title and the scenarios. */
export interface WhatIfContent {
  readonly title: string;
  readonly scenarios: readonly WhatIfScenario[];
}

/**
 * Title and scenarios with undo and redo, kept on this device until they are saved.
 *
 * @param name Of what is kept on the device.
 */
export function useScenarios(name: string, saved: WhatIfContent) {
  const place = `what-if.${name}`;
  const [known, setKnown] = useState(saved);
  const [recalled] = useState(() => contentIn(readKept(place)));
  const [isRecalled, setRecalled] = useState(recalled !== null);
  const [history, setHistory] = useState(() => {
    const begun = beginHistory(saved);
    return recalled === null ? begun : changeTo(begun, recalled);
  });
  /** What a slider shows while it moves; not yet a step of the history. */
  const [moving, setMoving] = useState<WhatIfContent | null>(null);
  const settle = (next: typeof history) => {
    setMoving(null);
    setHistory(next);
    if (next.present === known) forgetKept(place);
    else keep(place, next.present);
  };
  return {
    content: moving ?? history.present,
    isSaved: history.present === known,
    isRecalled,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    undo: () => settle(undo(history)),
    redo: () => settle(redo(history)),
    change(next: WhatIfContent, isDone: boolean) {
      if (isDone) settle(changeTo(history, next));
      else setMoving(next);
    },
    /** What the server has now. */
    isNowSaved(content: WhatIfContent) {
      setKnown(content);
      setRecalled(false);
      forgetKept(place);
    },
    discard() {
      setRecalled(false);
      settle(beginHistory(known));
    },
  };
}

function contentIn(kept: unknown): WhatIfContent | null {
  const isContent =
    typeof kept === "object" && kept !== null && "title" in kept && "scenarios" in kept;
  return isContent && Array.isArray(kept.scenarios) ? (kept as WhatIfContent) : null;
}

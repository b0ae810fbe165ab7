import type { MapPage } from "@talka/contract";
import { beginHistory, changeTo, type DrawnMap, redo, undo } from "@talka/lean";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { ask } from "../../api/ask.ts";
import { ApiProblem } from "../../api/problem.ts";
import { forgetKept, keep, readKept } from "../../device/kept.ts";
import { mapQuery } from "./use-maps.ts";

/** How the drawing stands with the server. */
export type SaveState = "saved" | "waiting" | "unreachable" | "conflict";

interface KeptDraft {
  readonly revision: number;
  readonly drawn: DrawnMap;
}

const draftName = (id: string) => `map.${id}`;
/** After so long without a change the drawing is sent. */
const restMs = 700;
const tryAgainMs = 10_000;

/**
 * The drawing with undo and redo. Every change is kept on this device at once and sent after a short
 * rest; what could not be sent is there again when the page is opened anew.
 */
export function useMapEditor(page: MapPage) {
  const client = useQueryClient();
  const [begun] = useState(() => {
    const kept = readKept(draftName(page.id)) as KeptDraft | null;
    const own = beginHistory<DrawnMap>(page.drawn);
    if (kept === null || !page.mayChange) return { history: own, isOld: false };
    return { history: changeTo(own, kept.drawn), isOld: kept.revision !== page.revision };
  });
  const [history, setHistory] = useState(begun.history);
  const [state, setState] = useState<SaveState>(
    begun.isOld ? "conflict" : begun.history.past.length > 0 ? "waiting" : "saved",
  );
  const revision = useRef(page.revision);
  const saved = useRef<DrawnMap>(page.drawn);
  const isSending = useRef(false);
  const drawn = history.present;
  const latest = useRef(drawn);
  latest.current = drawn;

  const send = useCallback(async () => {
    if (isSending.current || latest.current === saved.current) return;
    isSending.current = true;
    const sent = latest.current;
    try {
      const told = await ask("saveMap", {
        params: { id: page.id },
        body: { revision: revision.current, drawn: sent },
      });
      revision.current = told.revision;
      saved.current = sent;
      client.setQueryData(mapQuery(page.id).queryKey, (known) =>
        known === undefined ? known : { ...known, drawn: sent, revision: told.revision },
      );
      if (latest.current === sent) {
        forgetKept(draftName(page.id));
        setState("saved");
      } else {
        keep(draftName(page.id), { revision: told.revision, drawn: latest.current });
      }
    } catch (error) {
      const isConflict = error instanceof ApiProblem && error.code === "map.changed-meanwhile";
      setState(isConflict ? "conflict" : "unreachable");
    } finally {
      isSending.current = false;
    }
  }, [client, page.id]);

  useEffect(() => {
    if (!page.mayChange || state === "conflict" || drawn === saved.current) return;
    keep(draftName(page.id), { revision: revision.current, drawn });
    const timer = setTimeout(
      () =>
        void send().then(() => {
          // changed while it was on its way
          if (latest.current !== saved.current)
            setState((now) => (now === "saved" ? "waiting" : now));
        }),
      state === "unreachable" ? tryAgainMs : restMs,
    );
    return () => clearTimeout(timer);
  }, [drawn, page.id, page.mayChange, send, state]);

  const change = (next: DrawnMap) => {
    if (next === drawn || !page.mayChange) return;
    setHistory(changeTo(history, next));
    setState((now) => (now === "conflict" ? now : "waiting"));
  };
  const step = (to: typeof undo) => {
    setHistory(to(history));
    setState((now) => (now === "conflict" ? now : "waiting"));
  };

  /** Ends a conflict: `theirs` takes what the server has, `mine` puts one's own over it. */
  async function settle(whose: "mine" | "theirs"): Promise<void> {
    const theirs = await ask("getMap", { params: { id: page.id } });
    revision.current = theirs.revision;
    saved.current = theirs.drawn;
    if (whose === "theirs") {
      forgetKept(draftName(page.id));
      setHistory(changeTo(history, theirs.drawn));
      setState("saved");
    } else {
      setState("waiting");
    }
    client.setQueryData(mapQuery(page.id).queryKey, theirs);
  }

  return {
    drawn,
    change,
    state: state === "waiting" && drawn === saved.current ? "saved" : state,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    undo: () => step(undo),
    redo: () => step(redo),
    saveNow: send,
    settle,
  } as const;
}

/** What `useMapEditor` gives. */
export type MapEditor = ReturnType<typeof useMapEditor>;

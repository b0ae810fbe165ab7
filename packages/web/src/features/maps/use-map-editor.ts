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
  const sending = useRef<Promise<unknown> | null>(null);
  const drawn = history.present;
  const latest = useRef(drawn);
  latest.current = drawn;

  /** Sends until nothing is newer here; `null` when all is saved, else why it is not. */
  const send = useCallback((): Promise<unknown> => {
    sending.current ??= sendAll().finally(() => {
      sending.current = null;
    });
    return sending.current;

    async function sendAll(): Promise<unknown> {
      try {
        while (latest.current !== saved.current) {
          const sent = latest.current;
          const body = { revision: revision.current, drawn: sent };
          const told = await ask("saveMap", { params: { id: page.id }, body });
          revision.current = told.revision;
          saved.current = sent;
          keep(draftName(page.id), { revision: told.revision, drawn: latest.current });
          client.setQueryData(mapQuery(page.id).queryKey, (known) =>
            known === undefined ? known : { ...known, drawn: sent, revision: told.revision },
          );
        }
      } catch (error) {
        const isConflict = error instanceof ApiProblem && error.code === "map.changed-meanwhile";
        setState(isConflict ? "conflict" : "unreachable");
        return error;
      }
      forgetKept(draftName(page.id));
      setState("saved");
      return null;
    }
  }, [client, page.id]);

  useEffect(() => {
    if (!page.mayChange || state === "conflict") return;
    if (drawn === saved.current) {
      forgetKept(draftName(page.id));
      return;
    }
    keep(draftName(page.id), { revision: revision.current, drawn });
    const rest = state === "unreachable" ? tryAgainMs : restMs;
    // again and again while the server cannot be reached
    const timer = setInterval(() => void send(), rest);
    return () => clearInterval(timer);
  }, [drawn, page.id, page.mayChange, send, state]);

  // whoever leaves the page does not wait for the rest
  const unsettled = useRef(false);
  unsettled.current = state === "conflict" || !page.mayChange;
  useEffect(() => () => void (unsettled.current || send()), [send]);

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

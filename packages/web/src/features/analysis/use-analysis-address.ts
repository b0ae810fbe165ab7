import type { LogFilter } from "@talka/engine";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo, useState } from "react";
import { type AnalysisAddress, readAddress, writeAddress } from "./address.ts";

/** Where an analysis stands, how to go elsewhere, and the way back through its filters. */
export function useAnalysisAddress() {
  const search = useSearch({ strict: false }) as Readonly<Record<string, unknown>>;
  const navigate = useNavigate();
  // The router gives a new object at every step; the text tells whether anything changed.
  const text = JSON.stringify(search);
  const address = useMemo(() => readAddress(JSON.parse(text)), [text]);
  const [past, setPast] = useState<readonly (readonly LogFilter[])[]>([]);
  const [future, setFuture] = useState<readonly (readonly LogFilter[])[]>([]);
  const go = useCallback(
    (change: Partial<AnalysisAddress>, replace = false) => {
      const next = { ...address, ...change };
      void navigate({
        to: ".",
        search: writeAddress(next) as never,
        replace,
        resetScroll: false,
      });
    },
    [address, navigate],
  );
  const { filters } = address;
  const setFilters = (next: readonly LogFilter[], change: Partial<AnalysisAddress> = {}) => {
    setPast([...past, filters]);
    setFuture([]);
    go({ ...change, filters: next, droppedFilters: 0, openCase: null });
  };
  const undo = () => {
    const before = past.at(-1);
    if (before === undefined) return;
    setPast(past.slice(0, -1));
    setFuture([filters, ...future]);
    go({ filters: before, openCase: null });
  };
  const redo = () => {
    const [after, ...rest] = future;
    if (after === undefined) return;
    setPast([...past, filters]);
    setFuture(rest);
    go({ filters: after, openCase: null });
  };
  return {
    address,
    go,
    setFilters,
    undo,
    redo,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
  };
}

import { type RefObject, useCallback, useLayoutEffect, useState } from "react";

const OVERSCAN = 12;
const FIRST_GUESS = 37;

interface RowWindow {
  readonly isWindowed: boolean;
  /** Rows [from, to) are in the page; the heights stand for those before and after. */
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
  readonly onScroll: () => void;
}

/** Which rows of a long table need to be in the page, by where its box is scrolled to. */
export function useRowWindow(
  box: RefObject<HTMLElement | null>,
  rowCount: number,
  isWindowed: boolean,
): RowWindow {
  const [top, setTop] = useState(0);
  const [rowHeight, setRowHeight] = useState(FIRST_GUESS);
  useLayoutEffect(() => {
    if (!isWindowed) return;
    const row = box.current?.querySelector<HTMLElement>("tbody tr[aria-rowindex]");
    if (row && row.offsetHeight > 0) setRowHeight(row.offsetHeight);
  }, [box, isWindowed]);
  const onScroll = useCallback(() => {
    if (isWindowed && box.current !== null) setTop(box.current.scrollTop);
  }, [box, isWindowed]);
  if (!isWindowed) {
    return { isWindowed, from: 0, to: rowCount, before: 0, after: 0, onScroll };
  }
  const shown = Math.ceil((box.current?.clientHeight ?? 640) / rowHeight);
  const from = Math.max(0, Math.min(rowCount, Math.floor(top / rowHeight)) - OVERSCAN);
  const to = Math.min(rowCount, from + shown + 2 * OVERSCAN);
  return {
    isWindowed,
    from,
    to,
    before: from * rowHeight,
    after: (rowCount - to) * rowHeight,
    onScroll,
  };
}

import type { ThreadPart } from "@talka/contract";
import type { PlacedRecord, ThreadPicture } from "@talka/report";
import { threadWords } from "@talka/report";
import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useText } from "../../ui/locale/locale-context.ts";
import styles from "./thread.module.css";

interface PictureProps {
  readonly picture: ThreadPicture;
  readonly parts: readonly ThreadPart[];
  readonly words: { readonly title: string; readonly description: string };
}

/** The picture: one stop for the keyboard, walked by arrows; own and others' told apart by shape. */
export function ThreadPictureView({ picture, parts, words }: PictureProps) {
  const start = picture.records.find((one) => one.isStart)?.key ?? "";
  const [at, setAt] = useState(start);
  const navigate = useNavigate();
  const frame = useRef<HTMLDivElement>(null);
  const { records, arrows, width, height } = picture;
  useEffect(() => {
    const box = frame.current?.querySelector(`[data-key="${start}"]`);
    box?.scrollIntoView?.({ block: "nearest", inline: "center" });
  }, [start]);
  const pathOf = (key: string) => parts.find((part) => part.key === key)?.path ?? null;
  const open = (key: string) => {
    const path = pathOf(key);
    if (path !== null) void navigate({ to: path as "/" });
  };
  const walk = (event: KeyboardEvent, from: PlacedRecord) => {
    if (event.key === "Enter" && pathOf(from.key) !== null) return open(from.key);
    const next = neighbour(records, from, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setAt(next.key);
    frame.current?.querySelector<SVGElement>(`[data-key="${next.key}"]`)?.focus();
  };
  return (
    <div ref={frame} className={styles["picture"]}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no element of its own */}
      <svg
        role="group"
        aria-label={`${words.title}. ${words.description}`}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
      >
        {arrows.map((arrow) => (
          <g key={arrow.words} className={styles["arrow"]}>
            <title>{arrow.words}</title>
            <path d={arrow.path} />
            <path d={arrow.head} className={styles["head"]} />
          </g>
        ))}
        {records.map((one) => (
          <Box
            key={one.key}
            record={one}
            isStop={one.key === at}
            canOpen={pathOf(one.key) !== null}
            onKey={(event) => walk(event, one)}
            onOpen={() => open(one.key)}
            onStop={() => setAt(one.key)}
          />
        ))}
      </svg>
    </div>
  );
}

interface BoxProps {
  readonly record: PlacedRecord;
  readonly isStop: boolean;
  readonly canOpen: boolean;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onOpen: () => void;
  readonly onStop: () => void;
}

function Box({ record, isStop, canOpen, onKey, onOpen, onStop }: BoxProps) {
  const say = useText(threadWords);
  const label = [record.kind, record.title, record.note, record.isStart ? say("here") : ""]
    .filter((one) => one !== "")
    .join(", ");
  return (
    // biome-ignore lint/a11y/useSemanticElements: a box of a drawing has no element of its own
    <g
      role="link"
      aria-disabled={canOpen ? undefined : true}
      aria-label={label}
      aria-current={record.isStart ? "true" : undefined}
      tabIndex={isStop ? 0 : -1}
      data-key={record.key}
      data-look={record.look}
      data-start={record.isStart || undefined}
      className={styles["box"]}
      onKeyDown={onKey}
      onClick={onOpen}
      onFocus={onStop}
    >
      <path d={record.path} />
      {record.lines.map((line) => (
        <text key={`${line.role}${line.y}`} x={line.x} y={line.y} data-role={line.role}>
          {line.text}
        </text>
      ))}
    </g>
  );
}

const steps: Readonly<Record<string, { readonly columns: number; readonly rows: number }>> = {
  ArrowLeft: { columns: -1, rows: 0 },
  ArrowRight: { columns: 1, rows: 0 },
  ArrowUp: { columns: 0, rows: -1 },
  ArrowDown: { columns: 0, rows: 1 },
};

/** The next box in the direction of an arrow key: the nearest in the column on that side. */
function neighbour(
  records: readonly PlacedRecord[],
  from: PlacedRecord,
  key: string,
): PlacedRecord | undefined {
  const { columns, rows } = steps[key] ?? { columns: 0, rows: 0 };
  if (rows !== 0) {
    return records.find((one) => one.column === from.column && one.row === from.row + rows);
  }
  if (columns === 0) return undefined;
  return records
    .filter((one) => one.column === from.column + columns)
    .sort((a, b) => Math.abs(a.row - from.row) - Math.abs(b.row - from.row))[0];
}

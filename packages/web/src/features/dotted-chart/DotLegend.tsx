import { useText } from "../../ui/locale/locale-context.ts";
import type { Mark } from "./dot-marks.ts";
import { dotWords } from "./dot-words.ts";
import styles from "./dotted-chart.module.css";

export interface DotLegendProps {
  readonly marks: readonly Mark[];
  readonly names: readonly string[];
  readonly counts: Uint32Array;
}

/** Which mark is which step. */
export function DotLegend({ marks, names, counts }: DotLegendProps) {
  const text = useText(dotWords);
  const own = marks
    .map((mark, a) => ({ mark, a }))
    .filter(({ mark, a }) => mark.colour >= 0 && (counts[a] ?? 0) > 0)
    .sort((x, y) => (counts[y.a] ?? 0) - (counts[x.a] ?? 0));
  const rest = marks.filter((mark, a) => mark.colour < 0 && (counts[a] ?? 0) > 0).length;
  return (
    <ul className={styles["legend"]} aria-label={text("legend")}>
      {own.map(({ mark, a }) => (
        <li key={a}>
          <MarkSign mark={mark} />
          {names[a]}
        </li>
      ))}
      {rest > 0 && (
        <li>
          <MarkSign mark={{ form: "disc", colour: -1 }} />
          {text("other", { n: rest })}
        </li>
      )}
    </ul>
  );
}

const signs = {
  disc: <circle cx="7" cy="7" r="4.5" />,
  ring: <circle cx="7" cy="7" r="4" data-line="" />,
  square: <rect x="3" y="3" width="8" height="8" />,
  triangle: <path d="M7 2l5 9H2z" />,
  diamond: <path d="M7 1.5L12.5 7 7 12.5 1.5 7z" />,
  cross: <path d="M3 3l8 8M11 3l-8 8" data-line="" />,
} as const;

function MarkSign({ mark }: { readonly mark: Mark }) {
  return (
    <svg
      width="14"
      height="14"
      viewBox="0 0 14 14"
      aria-hidden="true"
      style={{ color: `var(--mark-${mark.colour + 1})` }}
    >
      {signs[mark.form]}
    </svg>
  );
}

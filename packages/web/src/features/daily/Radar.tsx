import checks from "./checks.module.css";

export interface RadarProps {
  readonly names: readonly string[];
  /** 0–100, one a name. */
  readonly values: readonly number[];
  /** Of the check before, drawn as a dashed line; `null` where there is none. */
  readonly before: readonly number[] | null;
  readonly words: { readonly now: string; readonly before: string };
}

const radius = 100;
const rings = [25, 50, 75, 100] as const;

/** A radar chart: each axis from 0 in the middle to 100; the table beside it has the same numbers. */
export function Radar({ names, values, before, words }: RadarProps) {
  const at = (k: number, value: number): readonly [number, number] => {
    const angle = (k / names.length) * 2 * Math.PI - Math.PI / 2;
    return [(Math.cos(angle) * value * radius) / 100, (Math.sin(angle) * value * radius) / 100];
  };
  const shape = (all: readonly number[]) =>
    all
      .map((value, k) =>
        at(k, value)
          .map((part) => part.toFixed(1))
          .join(),
      )
      .join(" ");
  return (
    <svg viewBox="-190 -135 380 290" className={checks["radar"]} aria-hidden="true">
      {rings.map((ring) => (
        <polygon key={ring} points={shape(names.map(() => ring))} className={checks["ring"]} />
      ))}
      {names.map((name, k) => {
        const [x, y] = at(k, 100);
        const [labelX, labelY] = at(k, 113);
        const anchor = Math.abs(labelX) < 12 ? "middle" : labelX > 0 ? "start" : "end";
        return (
          <g key={name}>
            <line x1="0" y1="0" x2={x} y2={y} className={checks["ring"]} />
            <text x={labelX} y={labelY + 4} textAnchor={anchor} className={checks["label"]}>
              {name} {Math.round(values[k] ?? 0)}
            </text>
          </g>
        );
      })}
      {before !== null && <polygon points={shape(before)} className={checks["before"]} />}
      <polygon points={shape(values)} className={checks["now"]} />
      {values.map((value, k) => {
        const [x, y] = at(k, value);
        return <circle key={names[k]} cx={x} cy={y} r="3.5" className={checks["dot"]} />;
      })}
      {before !== null && (
        <g className={checks["label"]}>
          <line x1="-185" y1="134" x2="-160" y2="134" className={checks["now"]} />
          <text x="-154" y="138">
            {words.now}
          </text>
          <line x1="-40" y1="134" x2="-15" y2="134" className={checks["before"]} />
          <text x="-9" y="138">
            {words.before}
          </text>
        </g>
      )}
    </svg>
  );
}

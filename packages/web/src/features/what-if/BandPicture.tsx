import type { ReplicatedMean } from "@talka/engine";
import styles from "./what-if.module.css";

interface BandPictureProps {
  readonly before: ReplicatedMean;
  readonly after: ReplicatedMean;
  readonly isChanged: boolean;
}

/** Means from zero with their 95 % bands, today above the scenario. What it shows is told beside it. */
export function BandPicture({ before, after, isChanged }: BandPictureProps) {
  const most = Math.max(before.ci95[1] || before.mean, after.ci95[1] || after.mean) * 1.05 || 1;
  const at = (value: number) => Math.max(0, Math.min(100, (100 * value) / most));
  const rows = isChanged
    ? [
        { of: before, kind: "before", y: 1 },
        { of: after, kind: "after", y: 13 },
      ]
    : [{ of: after, kind: "after", y: 7 }];
  return (
    <svg
      className={styles["band"]}
      viewBox="0 0 100 24"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {rows.map(({ of, kind, y }) => (
        <g key={kind} data-kind={kind}>
          <rect x={0} y={y} width={at(of.mean)} height={10} className={styles["bar"]} />
          {Number.isFinite(of.ci95[0]) && (
            <rect
              x={at(of.ci95[0])}
              y={y + 3}
              width={Math.max(0.6, at(of.ci95[1]) - at(of.ci95[0]))}
              height={4}
              className={styles["interval"]}
            />
          )}
        </g>
      ))}
    </svg>
  );
}

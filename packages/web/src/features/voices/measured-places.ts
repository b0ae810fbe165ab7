import type { ReactNode } from "react";

/** What the records show at a step (`from` is `null`) or a hand-off. */
export interface PlaceFigure {
  readonly from: string | null;
  readonly to: string;
  readonly n: number;
  readonly medianHours: number;
  readonly hoursAMonth: number;
  readonly evidence: "measured" | "estimated";
}

/** The figures of one saved analysis. */
export interface PlaceFigures {
  readonly title: string;
  readonly version: number;
  readonly clock: "working" | "elapsed";
  readonly steps: readonly PlaceFigure[];
  readonly handoffs: readonly PlaceFigure[];
}

/** Opens a saved analysis on this computer and hands on what it measures; the app says how. */
export type MeasuredPlaces = (props: {
  readonly analysisId: string;
  readonly label: string;
  readonly children: (figures: PlaceFigures) => ReactNode;
}) => ReactNode;

/** Fewer waits than this give no median. */
export const leastWaits = 5;

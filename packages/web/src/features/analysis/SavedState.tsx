import type { AnalysisSettings } from "@talka/engine";
import { Navigate, useSearch } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { readAddress, writeAddress } from "./address.ts";
import type { OpenLog } from "./use-open-log.ts";

export interface SavedStateProps {
  readonly saved: OpenLog["saved"];
  readonly children: ReactNode;
}

/**
 * Opens a saved analysis as it stood: its filters, level and screen go into the address before
 * anything is computed. An address that already says something wins.
 */
export function SavedState({ saved, children }: SavedStateProps) {
  const search = useSearch({ strict: false }) as Readonly<Record<string, unknown>>;
  const [isBare] = useState(Object.keys(search).length === 0);
  if (saved === null || !isBare) return children;
  return (
    <Once saved={saved} search={search}>
      {children}
    </Once>
  );
}

function Once({
  saved,
  search,
  children,
}: {
  readonly saved: NonNullable<OpenLog["saved"]>;
  readonly search: Readonly<Record<string, unknown>>;
  readonly children: ReactNode;
}) {
  const { screen, settings } = saved.current;
  const { filters, level } = settings as AnalysisSettings;
  const wanted = writeAddress({ ...readAddress(screen), filters, level });
  const [isDone, setDone] = useState(Object.keys(wanted).length === 0);
  if (isDone || Object.keys(search).length > 0) {
    // From here on the address is the reader's, an empty one too.
    if (!isDone) setDone(true);
    return children;
  }
  return <Navigate to="." search={wanted as never} replace />;
}

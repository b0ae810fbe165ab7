import { EmptyState } from "../../ui/feedback/EmptyState.tsx";

/** One analysis: the unsaved one of this browser (`local`), or a saved one by its id. */
export function AnalysisPage({ id }: { readonly id: string }) {
  return <EmptyState title={id} />;
}

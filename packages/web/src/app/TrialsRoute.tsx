import { StandardList } from "../features/standards/StandardList.tsx";
import { TrialsPage } from "../features/trials/TrialsPage.tsx";

/** Trials, and beside them the standard work they became. */
export function TrialsRoute() {
  return <TrialsPage Standards={StandardList} />;
}

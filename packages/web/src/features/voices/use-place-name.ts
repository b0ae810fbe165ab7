import { useText } from "../../ui/locale/locale-context.ts";
import { obstacleWords } from "./obstacle-words.ts";

/** Names a step or hand-off. */
export function usePlaceName() {
  const text = useText(obstacleWords);
  return ({ from, to }: { readonly from: string | null; readonly to: string | null }) =>
    from === null ? (to ?? "") : text("handoff", { from, to: to ?? "" });
}

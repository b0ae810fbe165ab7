import type { StaffNeedLine } from "@talka/contract";
import { useQuery } from "@tanstack/react-query";
import { ask } from "../../api/ask.ts";
import { useRight } from "../../api/use-session.ts";

const none: readonly StaffNeedLine[] = [];

/** Needs of the staff as constraints, for whoever may plan; else none. */
export function useEnteredNeeds(): readonly StaffNeedLine[] {
  const mayPlan = useRight("board.lead");
  const query = useQuery({
    queryKey: ["staff-needs", "plan"],
    queryFn: ({ signal }) => ask("listNeedsToPlan", { signal }),
    enabled: mayPlan,
  });
  return query.data?.needs ?? none;
}

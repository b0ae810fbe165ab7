import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { engine } from "../../engine-worker/engine.ts";
import type { ArgsOf, ValueOf } from "../../engine-worker/engine-client.ts";
import type { queries } from "../../engine-worker/queries/index.ts";
import { noProgress, type Progress } from "../../engine-worker/remaining-time.ts";
import type { QueryLike, QueryStateProps } from "../../ui/feedback/QueryState.tsx";

type Queries = typeof queries;

/** A question to the worker, as `QueryState` draws it. */
export interface EngineQuery<Data> {
  readonly query: QueryLike<Data> & { readonly data?: Data | undefined };
  /** Given once the answer takes more than a second. */
  readonly progress: QueryStateProps<Data>["progress"];
}

/** After this long a progress bar is due. */
const slowAfterMs = 1000;

/**
 * Asks the engine worker. Answers are remembered by question, so an answer is only ever shown under
 * the filters it was computed for.
 *
 * @param logKey Which log is open: other logs have other answers.
 * @param args `null` while the question is not complete.
 */
export function useEngineQuery<Name extends keyof Queries & string>(
  logKey: string,
  method: Name,
  args: ArgsOf<Queries[Name]> | null,
): EngineQuery<ValueOf<Queries[Name]>> {
  const client = useQueryClient();
  const [told, setTold] = useState<Progress>(noProgress);
  const queryKey = ["engine", logKey, method, args] as const;
  const query = useQuery({
    queryKey,
    enabled: args !== null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    queryFn: ({ signal }) => {
      setTold(noProgress);
      return engine().call(method, args as ArgsOf<Queries[Name]>, {
        signal,
        onProgress: setTold,
      }) as Promise<ValueOf<Queries[Name]>>;
    },
  });
  const isSlow = useElapsed(query.isFetching, slowAfterMs);
  return {
    query: query as QueryLike<ValueOf<Queries[Name]>>,
    progress: isSlow
      ? { ...told, onCancel: () => void client.cancelQueries({ queryKey }) }
      : undefined,
  };
}

/** Whether something has been going on for a while. */
function useElapsed(isOn: boolean, ms: number): boolean {
  const [elapsed, setElapsed] = useState(false);
  useEffect(() => {
    if (!isOn) return;
    const timer = setTimeout(() => setElapsed(true), ms);
    return () => {
      clearTimeout(timer);
      setElapsed(false);
    };
  }, [isOn, ms]);
  return isOn && elapsed;
}

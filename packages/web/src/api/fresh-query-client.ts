import {
  type InvalidateOptions,
  type InvalidateQueryFilters,
  QueryClient,
  type QueryKey,
} from "@tanstack/react-query";

/**
 * A query client for which a change holds at once: a first answer that is still on its way may be older
 * than the change, so it is not waited for but asked for anew. The library does so only for answers
 * that replace an earlier one.
 */
export class FreshQueryClient extends QueryClient {
  override async invalidateQueries<Key extends QueryKey = QueryKey>(
    filters?: InvalidateQueryFilters<Key>,
    options?: InvalidateOptions,
  ): Promise<void> {
    await this.cancelQueries({
      ...filters,
      predicate: (query) =>
        query.state.data === undefined &&
        query.state.fetchStatus !== "idle" &&
        (filters?.predicate?.(query as never) ?? true),
    } as InvalidateQueryFilters<Key>);
    await super.invalidateQueries(filters, options);
  }
}

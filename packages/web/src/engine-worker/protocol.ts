/**
 * What page and worker say to each other. Each call has a number, may report progress, and can be
 * cancelled.
 */
export type ToWorker =
  | { readonly kind: "call"; readonly id: number; readonly method: string; readonly args: unknown }
  | { readonly kind: "cancel"; readonly id: number };

/** What the worker answers. */
export type FromWorker =
  | {
      readonly kind: "progress";
      readonly id: number;
      readonly done: number;
      readonly total: number | null;
    }
  | { readonly kind: "result"; readonly id: number; readonly value: unknown }
  | { readonly kind: "cancelled"; readonly id: number }
  | { readonly kind: "crashed"; readonly id: number; readonly message: string };

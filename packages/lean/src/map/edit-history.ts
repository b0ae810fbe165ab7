/** What was, what is, and what was taken back. */
export interface EditHistory<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
}

/** So many changes can be taken back. */
const MOST_KEPT = 200;

/** A history that begins here. */
export function beginHistory<State>(present: State): EditHistory<State> {
  return { past: [], present, future: [] };
}

/** A change; the same state again is none. */
export function changeTo<State>(history: EditHistory<State>, next: State): EditHistory<State> {
  if (next === history.present) return history;
  return { past: [...history.past, history.present].slice(-MOST_KEPT), present: next, future: [] };
}

/** Takes the last change back; the history itself where there is none. */
export function undo<State>(history: EditHistory<State>): EditHistory<State> {
  if (history.past.length === 0) return history;
  return {
    past: history.past.slice(0, -1),
    present: history.past[history.past.length - 1] as State,
    future: [history.present, ...history.future],
  };
}

/** Makes the change again that was taken back last. */
export function redo<State>(history: EditHistory<State>): EditHistory<State> {
  if (history.future.length === 0) return history;
  return {
    past: [...history.past, history.present],
    present: history.future[0] as State,
    future: history.future.slice(1),
  };
}

/** A handler threw: a fault of ours, never of the reader's file. */
export class EngineCrash extends Error {
  override readonly name = "EngineCrash";
}

/** What a cancelled call rejects with. */
export function aborted(): DOMException {
  return new DOMException("the call was cancelled", "AbortError");
}

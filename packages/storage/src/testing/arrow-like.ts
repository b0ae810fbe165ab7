/** Bytes that pass for an Arrow IPC file: its magic word first and last, anything between. */
export function arrowLike(payload: string): Uint8Array {
  return new TextEncoder().encode(`ARROW1\0\0${payload}ARROW1`);
}

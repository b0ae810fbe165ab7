import type { StoredEvents } from "@talka/storage";

/** The events of a log as a file to keep. */
export function presentEvents(found: { readonly name: string; readonly stored: StoredEvents }) {
  return {
    stream: found.stored.stream,
    byteCount: found.stored.byteCount,
    mediaType: "application/vnd.apache.arrow.file",
    fileName: `${found.name}.arrow`,
  };
}

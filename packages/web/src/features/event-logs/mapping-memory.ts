import type { LogMapping } from "@talka/engine";
import { ask } from "../../api/ask.ts";
import { serverShapeKey } from "../../api/shape-key.ts";
import { isSignedIn } from "../../api/use-session.ts";
import type { FileOutline } from "../../engine-worker/import/import-handlers.ts";

const PREFIX = "talka.mapping.";
const SERVER_ANSWERS_WITHIN_MS = 1_500;

/**
 * How a file of this shape was read last: here, else by somebody of the organisation. `null` if
 * never, or if the remembered columns are not there.
 */
export async function recallMapping(outline: FileOutline): Promise<LogMapping | null> {
  const text = localStorage.getItem(PREFIX + outline.shapeKey);
  const mapping =
    text === null ? await askServer(outline.shapeKey) : (JSON.parse(text) as LogMapping);
  return mapping !== null && fitsColumns(mapping, outline) ? mapping : null;
}

/** Remembers how a file of this shape is read: here, and for the organisation if signed in. */
export function rememberMapping(shapeKey: string, mapping: LogMapping): void {
  localStorage.setItem(PREFIX + shapeKey, JSON.stringify(mapping));
  if (!isSignedIn()) return;
  void serverShapeKey(shapeKey).then((key) => {
    if (key === null) return;
    // a convenience for others: that it failed is no news for the one who imports
    ask("rememberMapping", { params: { shapeKey: key }, body: { mapping: plain(mapping) } }).catch(
      () => {},
    );
  });
}

async function askServer(shapeKey: string): Promise<LogMapping | null> {
  const key = isSignedIn() ? await serverShapeKey(shapeKey) : null;
  if (key === null) return null;
  const signal = AbortSignal.timeout(SERVER_ANSWERS_WITHIN_MS);
  return ask("recallMapping", { params: { shapeKey: key }, signal }).then(
    (told) => told.mapping,
    // not signed in, nothing remembered, or no server: the guess stands
    () => null,
  );
}

function fitsColumns(mapping: LogMapping, { columns }: FileOutline): boolean {
  const names = new Set(columns.map((column) => column.name));
  const { endTime, start, startTime, resource, role, lifecycle, sequence } = mapping;
  return [
    ...[...mapping.caseId, ...mapping.activity, ...mapping.attributes, mapping.end],
    ...[endTime, start, startTime, resource, role, lifecycle, sequence],
  ].every((name) => name === undefined || names.has(name));
}

/** The mapping as the contract's JSON wants it: lists that may be written to, nothing undefined. */
function plain(mapping: LogMapping) {
  return JSON.parse(JSON.stringify(mapping));
}

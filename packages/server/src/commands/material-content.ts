import { Readable } from "node:stream";
import { failed, ok, type Result } from "@talka/engine";
import { byteRange, fileTypeOf, type MaterialFileCode } from "@talka/exchange";
import { findMaterialFile } from "@talka/storage";
import type { BytesAnswer, Refusal } from "../given.ts";
import type { Principal } from "../policies/principal.ts";
import type { RequestContext } from "../services.ts";
import { readAs } from "./read-as.ts";

/** Nothing in a file may run, load, or reach the page around it. */
const closedFrame = "default-src 'none'; img-src 'self'; frame-ancestors 'self'; sandbox";
/** The browser's own reader of PDF does not work behind `sandbox`; scripts and forms have no source. */
const pdfFrame =
  "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'; form-action 'none'; base-uri 'none'";

/** A file, or the piece of it that is asked for. */
export async function getMaterialContent(
  context: RequestContext,
  principal: Principal,
  given: {
    readonly params: { readonly id: string };
    readonly query: { readonly as: "download" | "preview" };
  },
): Promise<Result<BytesAnswer, Refusal>> {
  const row = await readAs(context, principal, (trx) => findMaterialFile(trx, given.params.id));
  if (row === undefined || row.sha256 === null) return failed({ code: "material.file-unknown" });
  const type = fileTypeOf(row.type_code as MaterialFileCode);
  const inline =
    given.query.as === "preview" && (type.preview === "pdf" || type.preview === "image");
  const { range, ifRange, ifNoneMatch } = context.wanted;
  const tag = `"${row.sha256}"`;
  const headers: Record<string, string> = {
    etag: tag,
    "accept-ranges": "bytes",
    // Kept by the browser, and asked about each time: who may see it can change.
    "cache-control": "private, no-cache",
    "content-security-policy": inline && type.preview === "pdf" ? pdfFrame : closedFrame,
    ...(inline ? { "x-frame-options": "SAMEORIGIN" } : {}),
  };
  const common = { mediaType: type.mediaType, fileName: row.name, inline, headers };
  if (ifNoneMatch === tag) {
    return ok({ ...common, stream: Readable.from([]), byteCount: 0, status: 304 });
  }
  const size = Number(row.bytes);
  const part = byteRange(ifRange === null || ifRange === tag ? range : null, size);
  if (part.kind === "none") return failed({ code: "material.range", detail: { bytes: size } });
  const piece = part.kind === "part" ? part : null;
  const stream = await context.materials.open(row.organisation_id, row.sha256, piece);
  if (stream === null) return failed({ code: "material.file-unknown" });
  if (piece === null) return ok({ ...common, stream, byteCount: size });
  headers["content-range"] = `bytes ${piece.from}-${piece.to}/${size}`;
  return ok({ ...common, stream, byteCount: piece.to - piece.from + 1, status: 206 });
}

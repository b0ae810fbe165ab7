/** Which bytes of a file an answer holds; both ends are among them. */
export type ByteRange =
  | { readonly kind: "whole" }
  | { readonly kind: "part"; readonly from: number; readonly to: number }
  | { readonly kind: "none" };

/**
 * The bytes a `Range` header asks for (RFC 9110). A header that is absent, asks for several pieces or
 * makes no sense is answered with the whole file; "none" asks beyond its end.
 */
export function byteRange(header: string | null, size: number): ByteRange {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? "");
  const [, first = "", last = ""] = found ?? [];
  if (found === null || (first === "" && last === "")) return { kind: "whole" };
  if (first === "") {
    const wanted = Math.min(Number(last), size);
    return wanted === 0 ? { kind: "none" } : { kind: "part", from: size - wanted, to: size - 1 };
  }
  const from = Number(first);
  const to = last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== "" && Number(last) < from) return { kind: "whole" };
  return from >= size ? { kind: "none" } : { kind: "part", from, to };
}

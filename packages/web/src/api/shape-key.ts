/**
 * The fingerprint of a file's shape as the contract wants it; `null` where the browser offers no
 * hashing (pages that are neither https nor of this computer).
 */
export async function serverShapeKey(shapeKey: string): Promise<string | null> {
  if (globalThis.crypto?.subtle === undefined) return null;
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(shapeKey));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

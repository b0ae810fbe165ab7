const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE_LENGTH = 16;
const SHORTEST = 4;

/**
 * Replaces each name by a code: HMAC-SHA-256 under a key, of which 80 bits are kept, so that nobody
 * without the key can try names, and the same person is the same code in every file read here.
 * Names are compared without regard to case and spacing.
 *
 * @returns One code a name, in order, like "P-7F3K9QXM2B4C8D1E"; different people never share one.
 */
export async function pseudonymsOf(names: readonly string[], key: CryptoKey): Promise<string[]> {
  const encoder = new TextEncoder();
  return Promise.all(
    names.map(async (name) => {
      const plain = name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
      const signature = await crypto.subtle.sign("HMAC", key, encoder.encode(plain));
      return `P-${base32(new Uint8Array(signature))}`;
    }),
  );
}

/** The first 80 bits as 16 letters and digits without I, L, O and U. */
function base32(bytes: Uint8Array): string {
  let bits = 0n;
  for (const byte of bytes.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte);
  let code = "";
  for (let k = 0; k < CODE_LENGTH; k++) {
    code = ALPHABET[Number(bits & 31n)] + code;
    bits >>= 5n;
  }
  return code;
}

/**
 * How codes are shown: cut to the shortest length, four at least, at which all differ:
 * "P-7F3K9QXM2B4C8D1E" becomes "P-7F3K". Other texts stay as they are.
 */
export function shortPseudonyms(codes: readonly string[]): string[] {
  const isCode = (text: string) => /^P-[0-9A-Z]{16}$/.test(text);
  const own = [...new Set(codes.filter(isCode))];
  let length = SHORTEST;
  const differ = (n: number) => new Set(own.map((code) => code.slice(2, 2 + n))).size;
  while (length < CODE_LENGTH && differ(length) < own.length) length += 1;
  return codes.map((code) => (isCode(code) ? code.slice(0, 2 + length) : code));
}

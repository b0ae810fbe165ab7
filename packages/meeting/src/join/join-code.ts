/** Letters and digits that nobody takes for one another when they are read aloud or from a screen. */
export const joinCodeAlphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
export const joinCodeLength = 6;

/**
 * A code from random bytes, or `null` where they do not suffice: bytes that would make some letters
 * likelier are passed over. Some 20 bytes suffice nearly always.
 */
export function joinCodeFrom(randomBytes: Uint8Array): string | null {
  const n = joinCodeAlphabet.length;
  const fair = 256 - (256 % n);
  let code = "";
  for (const byte of randomBytes) {
    if (byte < fair) code += joinCodeAlphabet[byte % n];
    if (code.length === joinCodeLength) return code;
  }
  return null;
}

/** A code as typed, in its one form: capitals, without blanks and hyphens; `null` where it is none. */
export function readJoinCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, "");
  const known = [...code].every((letter) => joinCodeAlphabet.includes(letter));
  return code.length === joinCodeLength && known ? code : null;
}

import { createHash, randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** A secret for a cookie or a link: 256 bits of chance, 43 characters. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a token: whoever reads the database can use none of them. */
export function tokenHash(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

// About 0.1 s and 32 MiB a try on an ordinary core (OWASP's second choice of cost).
const cost = { logN: 15, r: 8, p: 3 };

/** What is kept of a password: "scrypt$15$8$3$salt$key". */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost);
  const { logN, r, p } = cost;
  return ["scrypt", logN, r, p, salt.toString("base64url"), key.toString("base64url")].join("$");
}

/**
 * Whether a password is the one that was hashed. With `null`, no: but only after the same work, so
 * that the time tells nobody whether an account exists.
 */
export async function passwordMatches(password: string, hash: string | null): Promise<boolean> {
  const [name, logN, r, p, salt, key] = (hash ?? "").split("$");
  if (name !== "scrypt" || salt === undefined || key === undefined) {
    await derive(password, Buffer.alloc(16), cost);
    return false;
  }
  const expected = Buffer.from(key, "base64url");
  const made = await derive(password, Buffer.from(salt, "base64url"), {
    logN: Number(logN),
    r: Number(r),
    p: Number(p),
  });
  return made.length === expected.length && timingSafeEqual(made, expected);
}

function derive(password: string, salt: Buffer, { logN, r, p }: typeof cost): Promise<Buffer> {
  // Typed with another keyboard or system, the same letters may be composed differently.
  const text = password.normalize("NFKC");
  const options = { N: 2 ** logN, r, p, maxmem: 256 * 1024 * 1024 };
  return new Promise((done, fail) => {
    scrypt(text, salt, 32, options, (error, key) => (error ? fail(error) : done(key)));
  });
}

const common = ["password", "parole", "slaptazodis", "qwerty", "123456", "talka", "letmein"];

/** Whether a new password would be among the first ones tried: a common word padded, or one sign. */
export function isTooCommon(password: string, email: string | null): boolean {
  const plain = password.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
  if (new Set(plain).size < 5) return true;
  const known = email === null ? common : [...common, email.split("@")[0] ?? ""];
  const rest = known
    .filter((word) => word.length > 2)
    .reduce((left, word) => left.replaceAll(word, ""), plain);
  return rest.replace(/[\d\W_]/g, "").length < 3 && rest.length < 8;
}

import { createHmac, timingSafeEqual } from "node:crypto";
import type { Half } from "@talka/exchange";

/** The half-day of an event that a code at the door is for. */
export interface DoorPlace {
  readonly eventId: string;
  readonly day: string;
  readonly half: Half;
}

const dayMs = 86_400_000;
const separator = ".";

/** A code for the door: what it is for, and a signature with the door's key. Short, for a QR code. */
export function writeDoorToken(place: DoorPlace, key: Buffer): string {
  const payload = payloadOf(place);
  return `${payload}${separator}${sign(payload, key)}`;
}

/** What a code says it is for, to be believed only once it is known to be signed; `null`: nothing. */
export function readDoorToken(
  token: string,
): { readonly place: DoorPlace; isSignedWith(key: Buffer): boolean } | null {
  const [payload = "", signature = ""] = token.split(separator);
  const bytes = Buffer.from(payload, "base64url");
  if (bytes.length !== 19) return null;
  const hex = bytes.subarray(0, 16).toString("hex");
  const eventId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  const day = new Date(bytes.readUInt16BE(16) * dayMs).toISOString().slice(0, 10);
  const half = bytes[18] === 0 ? "morning" : "afternoon";
  return {
    place: { eventId, day, half },
    isSignedWith(key) {
      const expected = Buffer.from(sign(payload, key));
      const given = Buffer.from(signature);
      return expected.length === given.length && timingSafeEqual(expected, given);
    },
  };
}

function payloadOf({ eventId, day, half }: DoorPlace): string {
  const bytes = Buffer.alloc(19);
  bytes.write(eventId.replaceAll("-", ""), "hex");
  bytes.writeUInt16BE(Date.parse(day) / dayMs, 16);
  bytes[18] = half === "morning" ? 0 : 1;
  return bytes.toString("base64url");
}

function sign(payload: string, key: Buffer): string {
  return createHmac("sha256", key).update(payload).digest("base64url");
}

import { InstantParser } from "./instant-parser.ts";
import { DAY_FIRST, type InstantReading } from "./instant-reading.ts";
import { parseWordedInstant, type WrittenInstant } from "./parse-worded-instant.ts";

/** An instant in any form that is understood, from a string; `null` if it is none. */
export function parseInstantText(
  text: string,
  reading: InstantReading = DAY_FIRST,
): WrittenInstant | null {
  const bytes = new TextEncoder().encode(text.trim());
  const parser = new InstantParser(reading);
  if (!parser.parse(bytes, 0, bytes.length)) return parseWordedInstant(text);
  const { wallMs, offsetMinutes, precision, form } = parser;
  return { wallMs, offsetMinutes, precision, form };
}

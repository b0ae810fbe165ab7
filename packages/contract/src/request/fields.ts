import { z } from "zod";

/** A list nobody may change once it is read. */
export function listOf<Item extends z.ZodType>(item: Item, max = 10_000, min = 0) {
  return z.array(item).min(min).max(max).readonly();
}

export const Id = z.uuid();
/** "2026-03-01". */
export const Day = z.iso.date();
/** An instant in UTC, "2026-03-01T08:00:00.000Z". */
export const Instant = z.iso.datetime();
/** The languages of the product. */
export const LocaleCode = z.enum(["lv", "lt", "en"]).meta({ id: "LocaleCode" });
/** The countries whose services and holidays the product knows. */
export const Country = z.enum(["LV", "LT"]).meta({ id: "Country" });
/** One short line: trimmed, not empty. */
export const Line = z.string().trim().min(1).max(200);
/** A name in the languages it is known in. */
export const Names = z
  .object({ lv: z.string(), lt: z.string(), en: z.string() })
  .meta({ id: "Names" });
export const IdParams = z.object({ id: Id });
/** A secret carried by a link. */
export const LinkToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

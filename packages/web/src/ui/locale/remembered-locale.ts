import { contentLocales } from "@talka/meeting";
import type { Locale } from "@talka/report";

const KEY = "talka.locale";

function isLocale(text: string | null | undefined): text is Locale {
  return contentLocales.some((locale) => locale === text);
}

/** The language chosen here before, else the first of the browser's that we speak, else Latvian. */
export function rememberedLocale(storage: Pick<Storage, "getItem">, wanted: readonly string[]) {
  const stored = storage.getItem(KEY);
  if (isLocale(stored)) return stored;
  return wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLocale) ?? "lv";
}

/** Keeps the choice for the next visit. */
export function rememberLocale(storage: Pick<Storage, "setItem">, locale: Locale): void {
  storage.setItem(KEY, locale);
}

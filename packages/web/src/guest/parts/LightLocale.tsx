import type { Locale } from "@talka/report";
import { type ReactNode, useCallback, useLayoutEffect, useMemo, useState } from "react";
import { rememberedLocale, rememberLocale } from "../../ui/locale/remembered-locale.ts";
import { LightLocaleContext } from "./light-locale.ts";

/** The reader's language for the light pages, which load no component library. */
export function LightLocale({ children }: { readonly children: ReactNode }) {
  const [locale, setLocale] = useState<Locale>(() =>
    rememberedLocale(localStorage, navigator.languages),
  );
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const choose = useCallback((next: Locale) => {
    rememberLocale(localStorage, next);
    setLocale(next);
  }, []);
  const choice = useMemo(() => ({ locale, choose }), [locale, choose]);
  return <LightLocaleContext value={choice}>{children}</LightLocaleContext>;
}

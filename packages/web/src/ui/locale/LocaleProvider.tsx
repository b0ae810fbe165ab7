import type { Locale } from "@talka/report";
import { type ReactNode, useCallback, useLayoutEffect, useMemo, useState } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { LocaleContext } from "./locale-context.ts";
import { rememberedLocale, rememberLocale } from "./remembered-locale.ts";

const tags = { lv: "lv-LV", lt: "lt-LT", en: "en-GB" } as const;

/** Gives every component below the reader's language, and the document its `lang`. */
export function LocaleProvider({ children }: { readonly children: ReactNode }) {
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
  return (
    <LocaleContext value={choice}>
      <I18nProvider locale={tags[locale]}>{children}</I18nProvider>
    </LocaleContext>
  );
}

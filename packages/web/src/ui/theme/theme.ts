/** Light, dark, or as the system says. */
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const KEY = "talka.theme";

/** What was chosen here before; the system's wish if nothing was. */
export function rememberedTheme(storage: Pick<Storage, "getItem">): Theme {
  const stored = storage.getItem(KEY);
  return themes.find((theme) => theme === stored) ?? "system";
}

/** Applies a theme to the document and keeps it for the next visit. */
export function chooseTheme(theme: Theme): void {
  localStorage.setItem(KEY, theme);
  showTheme(theme);
}

/** Applies a theme to the document. */
export function showTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}

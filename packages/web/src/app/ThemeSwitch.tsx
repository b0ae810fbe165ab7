import { useState } from "react";
import { Button } from "../ui/forms/Button.tsx";
import { useText } from "../ui/locale/locale-context.ts";
import { chooseTheme, rememberedTheme, type Theme } from "../ui/theme/theme.ts";
import { shellWords } from "./shell-words.ts";

const next = { system: "light", light: "dark", dark: "system" } as const;
const labels = { system: "themeSystem", light: "themeLight", dark: "themeDark" } as const;

/** Goes round: as the system, light, dark. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>(() => rememberedTheme(localStorage));
  const text = useText(shellWords);
  return (
    <Button
      look="quiet"
      square
      aria-label={text(labels[theme])}
      onPress={() => {
        chooseTheme(next[theme]);
        setTheme(next[theme]);
      }}
    >
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <circle cx="9" cy="9" r="7" fill="none" stroke="currentColor" strokeWidth="1.75" />
        {theme === "system" && <path d="M9 2a7 7 0 0 1 0 14z" fill="currentColor" />}
        {theme === "dark" && <circle cx="9" cy="9" r="7" fill="currentColor" />}
      </svg>
    </Button>
  );
}

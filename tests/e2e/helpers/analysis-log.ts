import { expect, type Page } from "@playwright/test";
import { csvFile } from "./files.ts";

const hour = 3_600_000;

/** "05.01.2026 08:00" of an instant that is told as if it were local. */
function written(atMs: number): string {
  const iso = new Date(atMs).toISOString();
  return `${iso.slice(8, 10)}.${iso.slice(5, 7)}.${iso.slice(0, 4)} ${iso.slice(11, 16)}`;
}

/** Sixty requests: every one waits for its signature, every fourth goes back once. */
function permitLines(): string[] {
  const lines = ["Case no;Activity;Start;End;Performer;Department;Kind"];
  for (let c = 0; c < 60; c++) {
    const steps: (readonly [name: string, role: string, waitHours: number])[] = [
      ["Receive", "Front desk", 0],
      ["Check", "Office", 3 + (c % 5)],
      ...(c % 4 === 0
        ? ([
            ["Ask for papers", "Office", 2],
            ["Check", "Office", 60],
          ] as const)
        : []),
      ["Decide", "Board", 24 + (c % 7) * 8],
      ["Sign", "Head", 96 + (c % 9) * 12],
      ["Send", "Front desk", 1],
    ];
    let at = Date.UTC(2026, 0, 5, 8) + c * 26 * hour;
    for (const [name, role, wait] of steps) {
      const start = at + wait * hour;
      at = start + hour / 2;
      const kind = c % 3 === 0 ? "Fence" : "House";
      lines.push(
        `2026/${c + 1};${name};${written(start)};${written(at)};P${c % 5};${role};${kind}`,
      );
    }
  }
  return lines;
}

/** An export with known waits, a return, roles and a property. */
export const permits = csvFile("permits.csv", ...permitLines());

const next = { en: "Next", lv: "Tālāk", lt: "Toliau" } as const;
const show = {
  en: "Show where the time goes",
  lv: "Parādīt, kur paliek laiks",
  lt: "Parodyti, kur dingsta laikas",
} as const;

/** Twelve cases of forty steps in a row; every third leaves the twentieth out. */
export const longCases = csvFile(
  "long.csv",
  "Case no;Activity;Start;End;Performer",
  ...Array.from({ length: 12 * 40 }, (_, k) => {
    const [c, step] = [Math.floor(k / 40), k % 40];
    const start = Date.UTC(2026, 0, 5, 8) + c * 24 * hour + step * 2 * hour;
    const name = `Step ${String(step + 1).padStart(2, "0")}`;
    return {
      step,
      c,
      line: `2026/${c + 1};${name};${written(start)};${written(start + hour)};P${c % 3}`,
    };
  })
    .filter(({ step, c }) => step !== 19 || c % 3 !== 0)
    .map(({ line }) => line),
);

/** Walks from a file to its analysis. */
export async function openPermits(
  page: Page,
  locale: "en" | "lv" | "lt" = "en",
  file = permits,
): Promise<void> {
  await page.goto("/import");
  await page.locator('main input[type="file"]').first().setInputFiles(file);
  const forward = page.getByRole("button", { name: next[locale] });
  await forward.click();
  await expect(page.getByText(/^P-[0-9A-Z]{4}$/).first()).toBeVisible();
  await forward.click();
  await page.getByRole("button", { name: show[locale] }).click();
  await expect(page).toHaveURL("/analysis/local");
  await expect(page.getByRole("tab").first()).toBeVisible();
}

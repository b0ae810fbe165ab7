import type { Page } from "@playwright/test";

/**
 * Chooses a file of so many events, made inside the page: it is larger than what may be handed over
 * from outside. Eight events a case, about 45 bytes a row; the same at every run.
 */
export async function chooseLargeFile(page: Page, eventCount: number): Promise<void> {
  await page.evaluate(async (count) => {
    const steps = [
      "Receive",
      "Check",
      "Ask for papers",
      "Check",
      "Assess",
      "Decide",
      "Sign",
      "Send",
    ];
    const parts: string[] = ["Case no;Activity;End;Department;Kind\n"];
    for (let from = 0; from < count; from += 50_000) {
      const lines: string[] = [];
      for (let k = from; k < Math.min(count, from + 50_000); k++) {
        const c = k >> 3;
        const atMs = Date.UTC(2020, 0, 6, 8) + c * 600_000 + (k & 7) * (3 + (c % 11)) * 3_600_000;
        const at = new Date(atMs).toISOString().slice(0, 16).replace("T", " ");
        lines.push(`2026/${c};${steps[k & 7]};${at};Unit ${(c + k) % 9};Kind ${c % 5}`);
      }
      parts.push(`${lines.join("\n")}\n`);
      await new Promise((resolve) => setTimeout(resolve));
    }
    const given = new DataTransfer();
    given.items.add(new File(parts, "million.csv"));
    const field = document.querySelector<HTMLInputElement>('main input[type="file"]');
    if (field === null) throw new TypeError("no field");
    field.files = given.files;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }, eventCount);
}

/** Notes from now on every task of the page that holds it up for 50 ms and more. */
export async function watchLongTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const found: number[] = [];
    Object.assign(window, { longTasks: found });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) found.push(Math.round(entry.duration));
    }).observe({ type: "longtask" });
  });
}

/** The tasks noted so far, in milliseconds, in their order. */
export function longTasksMs(page: Page): Promise<number[]> {
  return page.evaluate(() => (window as unknown as { readonly longTasks: number[] }).longTasks);
}

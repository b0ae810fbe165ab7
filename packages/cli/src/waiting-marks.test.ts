import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { run } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "talka-marks-"));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
// Monday, 5 January 2026. Answer waits for the applicant from 9 to 9 the next day.
const log = file(
  "log.csv",
  `Case;Activity;Start;End;Resource;Status;Received
1;Ask;05.01.2026 08:00;05.01.2026 09:00;Anna;with applicant;05.01.2026 06:00
1;Answer;06.01.2026 09:00;06.01.2026 10:00;Berta;ours;05.01.2026 06:00
1;Decide;06.01.2026 11:00;06.01.2026 12:00;Anna;ours;05.01.2026 06:00
`,
);

async function waiting(...words: readonly string[]) {
  let [out, err] = ["", ""];
  const code = await run(["waiting", log, "--zone", "UTC", "--calendar", "none", ...words], {
    stdin: Readable.from([]),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    errIsTerminal: false,
    env: { LANG: "en_GB.UTF-8" },
    signal: new AbortController().signal,
    now: () => Date.UTC(2026, 2, 1, 12),
  });
  return { code, out, err };
}
const hours = async (...words: readonly string[]) => {
  const { out } = await waiting("--json", "-", ...words);
  const { causes } = JSON.parse(out) as { causes: Record<string, number> };
  return Object.fromEntries(
    Object.entries(causes)
      .filter(([, seconds]) => seconds > 0)
      .map(([cause, seconds]) => [cause, seconds / 3600]),
  );
};

describe("marks of waiting", () => {
  test("by a value, a term, a span, and the arrival", async () => {
    expect(await hours()).toEqual({ extraneous: 25 });
    expect(await hours("--external-after", "Status=with applicant")).toEqual({
      external: 24,
      extraneous: 1,
    });
    expect(await hours("--external-before", "Status=ours")).toEqual({ external: 25 });
    // Until Tuesday night, so what waits on Tuesday waits within the term too.
    expect(await hours("--external-term", "1 calendar-day after Ask")).toEqual({ external: 25 });
    expect(await hours("--external-span", "Ask>Answer")).toEqual({ external: 24, extraneous: 1 });
    expect(await hours("--arrival", "Received")).toEqual({ intake: 2, extraneous: 25 });
  });

  test("whose hours count may be told person by person", async () => {
    const own = file("hours.json", '{"Anna": "Mon-Fri 8:00-12:00", "Berta": "Tue 9:00-12:00"}');
    // Nobody else answers or decides: Berta is off until Tuesday at 9, then Anna is on duty.
    expect(await hours("--people-hours", own, "--keep-names")).toEqual({
      unavailability: 24,
      extraneous: 1,
    });
    expect((await waiting("--hours-of", "each")).code).toBe(0);
  });

  test("what cannot be understood is named", async () => {
    const refused = async (...words: readonly string[]) => {
      const { code, err } = await waiting(...words);
      expect(code).toBe(2);
      return err;
    };
    expect(await refused("--external-after", "Status")).toContain("NAME=VALUE");
    expect(await refused("--external-after", "Stat=x")).toContain("Status");
    expect(await refused("--external-term", "soon after Ask")).toContain("after STEP");
    expect(await refused("--external-term", "3 months after Nap")).toContain("Nap");
    expect(await refused("--arrival", "Status")).toContain("Received");
    expect(await refused("--hours-of", "boss")).toContain("office or each");
    const bad = file("bad.json", '{"Nobody": "Mon 8:00-9:00"}');
    expect(await refused("--people-hours", bad)).toContain("--keep-names");
    expect(await refused("--people-hours", bad, "--keep-names")).toContain("Nobody");
  });
});

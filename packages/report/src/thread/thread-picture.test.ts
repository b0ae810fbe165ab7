import { expect, test } from "vitest";
import { type DrawnLink, type DrawnRecord, threadPicture } from "./thread-picture.ts";
import { threadSvg } from "./thread-svg.ts";

const record = (key: string, changes: Partial<DrawnRecord> = {}): DrawnRecord => ({
  key,
  kind: "Ideja",
  title: "Viena veidlapa visiem pagastiem, ko var aizpildīt uz vietas un mājās",
  note: "mūsu · lieto",
  look: "own",
  isStart: false,
  ...changes,
});
const link = (from: string, to: string): DrawnLink => ({
  from,
  to,
  relation: "became",
  words: `${from} → ${to}`,
});

test("stands from left to right, nothing upon another, all within the sheet", () => {
  const picture = threadPicture(
    [record("a"), record("b", { isStart: true }), record("c"), record("d", { look: "neighbour" })],
    [link("a", "b"), link("b", "c"), link("b", "d"), link("d", "a"), link("b", "elsewhere")],
  );
  expect(picture.records.map(({ column, row }) => [column, row])).toEqual([
    [0, 0],
    [1, 0],
    [2, 0],
    [2, 1],
  ]);
  for (const { x, y, lines } of picture.records) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    for (const line of lines) expect(line.y).toBeLessThan(y + 104);
  }
  expect(picture.arrows).toHaveLength(4);
});

test("own boxes have round corners, others' cut ones; every text is made safe", () => {
  const picture = threadPicture([record("a"), record("b", { look: "closed", title: "<b>" })], []);
  expect(picture.records[0]?.path).toContain("a12 12");
  expect(picture.records[1]?.path).not.toContain("a12 12");
  const svg = threadSvg(picture, { title: "A & B", description: "–", locale: "lv" });
  expect(svg).toContain("<title>A &amp; B</title>");
  expect(svg).toContain("&lt;b&gt;");
  expect(svg).toContain("stroke-dasharray");
});

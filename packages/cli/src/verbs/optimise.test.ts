import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { lineOfficeModel } from "@talka/engine";
import { describe, expect, test } from "vitest";
import { run } from "../run.ts";

const folder = mkdtempSync(join(tmpdir(), "talka-optimise-"));
const file = (name: string, value: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, typeof value === "string" ? value : JSON.stringify(value));
  return path;
};
const model = file(
  "model.json",
  lineOfficeModel({
    people: ["Anna", "Juris"],
    processes: [
      {
        id: "atlaujas",
        gapMinutes: 24,
        tasks: [
          { id: "Pārbaudīt", minutes: 20, by: ["Anna"] },
          { id: "Reģistrēt", minutes: 5, by: ["Juris"] },
        ],
      },
    ],
  }),
);
const signing = { kind: "signing", tasks: ["Pārbaudīt"], signers: ["Anna"] };
const quick = ["--simulations", "250", "--cases", "150"];

async function talka(...words: readonly string[]) {
  let [out, err] = ["", ""];
  const code = await run(["optimise", ...words], {
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

describe("talka optimise", () => {
  test("finds who should learn what, and tells it with its interval in three languages", async () => {
    const said = {
      en: "Juris learns “Pārbaudīt”",
      lv: "Juris apgūst: „Pārbaudīt”",
      lt: "Juris išmoksta: „Pārbaudīt“",
    };
    for (const [lang, sentence] of Object.entries(said)) {
      const { code, out } = await talka(model, ...quick, "--lang", lang);
      expect(code).toBe(0);
      expect(out).toContain(sentence);
      if (lang !== "en") continue;
      expect(out).toMatch(/lead time: [\d.]+ ± [\d.]+ [hd] less/);
      expect(out).toContain("1 duty changes");
    }
  });

  test("writes front and proposals; the same seed gives the same", async () => {
    const [json, front] = [join(folder, "out.json"), join(folder, "front.csv")];
    await talka(model, ...quick, "--json", json, "--front", front, "--quiet");
    const first = JSON.parse(readFileSync(json, "utf8"));
    await talka(model, ...quick, "--json", json, "--quiet");
    const again = JSON.parse(readFileSync(json, "utf8"));
    expect({ ...again, wallSeconds: 0 }).toStrictEqual({ ...first, wallSeconds: 0 });
    await talka(model, ...quick, "--seed", "2", "--json", json, "--quiet");
    const other = JSON.parse(readFileSync(json, "utf8"));
    expect(other.today.wait).not.toBe(first.today.wait);
    expect(first.goals).toEqual(["wait", "overload", "change"]);
    expect(first.proposals[0].effects[0]).toMatchObject({ goal: "wait", verdict: "better" });
    const rows = readFileSync(front, "utf8").trim().split("\r\n");
    expect(rows).toHaveLength(first.front.length + 1);
  });

  test("keeps a signing right, and says what it costs", async () => {
    const needs = file("needs.json", [signing]);
    const { out } = await talka(model, ...quick, "--needs", needs, "--prices", "--lang", "en");
    expect(out).not.toContain("learns");
    expect(out).toMatch(/signed only by those who may: “Pārbaudīt”\. Without it: [\d.]+ ± /);
  });

  test("changes the flow only where that is allowed, and says what each change brings", async () => {
    const json = join(folder, "redesign.json");
    const redesign = ["--redesign", "skip,parallel", "--trained", "0"];
    const { code, out } = await talka(model, ...quick, ...redesign, "--json", json, "--lang", "en");
    expect(code).toBe(0);
    expect(out).toContain("“Pārbaudīt” is left out");
    const { proposals } = JSON.parse(readFileSync(json, "utf8"));
    const moves = proposals.flatMap(({ moves: own }: { moves: { kind: string }[] }) => own);
    expect(moves.some(({ kind }: { kind: string }) => kind === "redesign")).toBe(true);
    for (const { moves: own } of proposals) {
      for (const { brings } of own) expect(brings === null).toBe(own.length === 1);
    }
    const plain = await talka(model, ...quick, "--trained", "0", "--lang", "en");
    expect(plain.out).not.toContain("left out");
  });

  test.each([
    { name: "text.json", value: "[", why: "is no JSON" },
    { name: "one.json", value: {}, why: "a list of needs is expected" },
    { name: "kind.json", value: [{ kind: "sleep" }], why: "need 1: “kind” is unknown" },
    { name: "field.json", value: [signing, { kind: "rest" }], why: "need 2: “hours” is missing" },
  ])("needs in $name are refused: $why", async ({ name, value, why }) => {
    const { code, err } = await talka(model, "--needs", file(name, value));
    expect(code).toBe(3);
    expect(err).toContain(why);
  });

  test("refuses numbers that are none, and a model that is not there", async () => {
    expect(await talka(model, "--simulations", "few")).toMatchObject({ code: 2 });
    expect(await talka(model, "--minutes", "-1")).toMatchObject({ code: 2 });
    const strange = await talka(model, "--redesign", "skip,dance");
    expect(strange.code).toBe(2);
    expect(strange.err).toContain("dance");
    expect((await talka(join(folder, "none.json"))).err).toContain("cannot be opened");
  });
});

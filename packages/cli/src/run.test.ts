// Long: every verb from the command line to its exit code, on one folder of files.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { demoLogs } from "@talka/demo";
import { bytesSource, readEventTable } from "@talka/formats";
import { describe, expect, test } from "vitest";
import { findBrowser } from "./pdf/find-browser.ts";
import { run } from "./run.ts";

const binary = join(import.meta.dirname, "../bin/talka.mjs");
const browser = await findBrowser(process.env);
const folder = mkdtempSync(join(tmpdir(), "talka-cli-"));

const good = `Lieta;Darbība;Beigas;Izpildītājs
1;Pieņemt;05.01.2026 09:00;Anna Izdomātā
1;Parakstīt;12.01.2026 10:00;Juris Izdomātais
2;Pieņemt;06.01.2026 09:00;Anna Izdomātā
2;Parakstīt;12.01.2026 10:05;Juris Izdomātais
`;
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const goodFile = file("good.csv", good);
const faultyFile = file("faulty.csv", `${good}3;Pieņemt;31.02.2026 09:00;Anna Izdomātā\n`);
const notALog = file("not-a-log.csv", "<html><body>404</body></html>");

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process; `stdin` is all it gets to read. */
async function talka(
  words: readonly string[],
  stdin = "",
  env: Record<string, string> = {},
): Promise<Ended> {
  let [out, err] = ["", ""];
  const code = await run(words, {
    stdin: Readable.from([Buffer.from(stdin)]),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    errIsTerminal: false,
    env: { PATH: process.env["PATH"], LANG: "en_GB.UTF-8", ...env },
    signal: new AbortController().signal,
    now: () => Date.UTC(2026, 2, 1, 12),
  });
  return { code, out, err };
}

/** Runs the program as a shell does. */
function program(words: readonly string[], stdin = ""): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [binary, ...words], { env: { LANG: "en_GB.UTF-8" } });
    let [out, err] = ["", ""];
    child.stdout.on("data", (part) => {
      out += part;
    });
    child.stderr.on("data", (part) => {
      err += part;
    });
    child.on("close", (code) => resolve({ code, out, err }));
    child.stdin.on("error", () => {});
    child.stdin.end(stdin);
  });
}

describe("the program itself", () => {
  test.each([
    { name: "done", words: ["analyse", goodFile, "--quiet"], code: 0 },
    { name: "wrong arguments", words: ["analyse", goodFile, "--jsn", "-"], code: 2 },
    { name: "an unreadable file", words: ["analyse", notALog], code: 3 },
    { name: "rows left out", words: ["analyse", faultyFile, "--quiet"], code: 4 },
  ])("ends with $code: $name", async ({ words, code }) => {
    expect((await program(words)).code).toBe(code);
  });

  test("reads standard input and writes figures to standard output", async () => {
    const { code, out, err } = await program(["analyse", "-", "--json", "-", "--quiet"], good);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out).cases).toBe(2);
  });
});

describe("talka analyse", () => {
  test("tells the size, the lead time and the largest losses, and ends with 0", async () => {
    const { code, out, err } = await talka(["analyse", goodFile]);
    expect(code).toBe(0);
    expect(out).toContain(
      "good: 2 cases, 4 events, 2 activities, 5 January 2026 to 12 January 2026",
    );
    expect(out).toContain("n = 2, working time");
    expect(err).toContain("People’s names were replaced by pseudonyms.");
  });

  test.each([
    { lang: "lv", says: "2 lietas, 4 notikumi, 2 darbības" },
    { lang: "lt", says: "2 bylos, 4 įvykiai, 2 veiklos" },
  ])("speaks $lang when asked or when its surroundings do", async ({ lang, says }) => {
    expect((await talka(["analyse", goodFile, "--lang", lang])).out).toContain(says);
    const env = { LANG: `${lang}_XX.UTF-8` };
    expect((await talka(["analyse", goodFile], "", env)).out).toContain(says);
  });

  test("writes figures to standard output for the next program, and nothing else there", async () => {
    const { code, out, err } = await talka(["analyse", goodFile, "--json", "-", "--quiet"]);
    expect(code).toBe(0);
    expect(err).toBe("");
    expect(JSON.parse(out)).toMatchObject({ version: 1, cases: 2, events: 4 });
  });

  test("reads standard input", async () => {
    const { code, out } = await talka(["analyse", "-", "--json", "-", "--quiet"], good);
    expect(code).toBe(0);
    expect(JSON.parse(out).cases).toBe(2);
  });

  test("writes report, tables and workbook without a real name in them", async () => {
    const to = join(folder, "out");
    const html = join(to, "report.html");
    const xlsx = join(to, "tables.xlsx");
    const words = ["analyse", goodFile, "--html", html, "--csv", join(to, "csv"), "--xlsx", xlsx];
    const { code } = await talka([...words, "--quiet"]);
    expect(code).toBe(0);
    const tables = readdirSync(join(to, "csv"));
    expect(tables).toContain("transitions.csv");
    const workbook = bytesSource("tables.xlsx", readFileSync(xlsx));
    const cases = await readEventTable(workbook, { sheet: "Cases" });
    expect(cases.ok && cases.value.rowCount).toBe(2);
    const texts = [
      readFileSync(html, "utf8"),
      ...tables.map((name) => readFileSync(join(to, "csv", name), "utf8")),
    ];
    for (const text of texts) expect(text).not.toMatch(/Izdomāt/);
    expect(readdirSync(to).filter((name) => name.includes("unfinished"))).toEqual([]);
  });

  test("ends with 4 when rows were left out, and lists them on request", async () => {
    const rejects = join(folder, "rejects.csv");
    const { code, err } = await talka(["analyse", faultyFile, "--rejects", rejects]);
    expect(code).toBe(4);
    expect(err).toContain("Rows left out: 1 of 5");
    expect(readFileSync(rejects, "utf8")).toMatch(/6,Beigas,31\.02\.2026 09:00,.*is not a date/);
  });

  test("ends with 3 and names the file, the reason and its columns when it cannot be read", async () => {
    const missing = await talka(["analyse", join(folder, "nothing.csv")]);
    expect(missing).toMatchObject({ code: 3, out: "" });
    expect(missing.err).toMatch(/nothing\.csv cannot be opened \(no such file or folder\)/);
    expect(await talka(["analyse", notALog])).toMatchObject({ code: 3, out: "" });
    const wrong = await talka(["analyse", goodFile, "--map", "case=Case,activity=B,end=C"]);
    expect(wrong.code).toBe(3);
    expect(wrong.err).toContain("The file has no column “Case”");
    expect(wrong.err).toContain("“Lieta”");
  });

  test("ends with 2 and names what was meant when an option is mistyped", async () => {
    const { code, err } = await talka(["analyse", goodFile, "--calender", "LV"]);
    expect(code).toBe(2);
    expect(err).toContain("There is no option --calender. Did you mean --calendar?");
    const verb = await talka(["analyze", goodFile]);
    expect(verb).toMatchObject({ code: 2, out: "" });
    expect(verb.err).toContain("Did you mean analyse?");
  });

  test("ends with 2 when an output cannot be written", async () => {
    const { code, err } = await talka(["analyse", goodFile, "--json", join(goodFile, "x.json")]);
    expect(code).toBe(2);
    expect(err).toContain("cannot be written");
  });

  test("ends with 2 before any work when no browser can print the PDF", async () => {
    const env = { CHROMIUM_PATH: join(folder, "no-browser") };
    const { code, err } = await talka(["analyse", goodFile, "--pdf", "x.pdf"], "", env);
    expect(code).toBe(2);
    expect(err).toContain("CHROMIUM_PATH");
  });

  test.runIf(browser !== null)(
    "prints the report as a tagged PDF (where a browser is there)",
    async () => {
      const pdf = join(folder, "report.pdf");
      const words = ["analyse", goodFile, "--pdf", pdf, "--lang", "lt", "--quiet"];
      expect(await talka(words)).toMatchObject({ code: 0, err: "" });
      const text = readFileSync(pdf).toString("latin1");
      expect(text.startsWith("%PDF-")).toBe(true);
      expect(text).toContain("/StructTreeRoot");
      expect(text).toContain("/Lang (lt)");
    },
  );

  test("ends with 130 and leaves nothing half written when it is interrupted", async () => {
    const child = spawn(
      process.execPath,
      [binary, "analyse", "-", "--html", "half.html", "--progress"],
      {
        cwd: folder,
        env: { LANG: "en" },
      },
    );
    let err = "";
    child.stderr.on("data", (part) => {
      err += part;
      // It has read what there is and waits for more
      if (err.includes("Reading") && !child.killed) child.kill("SIGINT");
    });
    child.stdin.write(good);
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(code).toBe(130);
    expect(err).toContain("Interrupted.");
    expect(existsSync(join(folder, "half.html"))).toBe(false);
  });
});

describe("talka convert", () => {
  test.each(["csv", "xes", "arrow"])("a log written as %s has the same figures", async (to) => {
    const out = join(folder, `copy.${to}`);
    const words = ["convert", goodFile, out, "--keep-names", "--quiet"];
    expect(await talka(words)).toMatchObject({ code: 0, out: "", err: "" });
    const figures = async (path: string) => {
      const read = await talka(["analyse", path, "--json", "-", "--quiet"]);
      expect(read.err).toBe("");
      return JSON.parse(read.out);
    };
    const [before, after] = [await figures(goodFile), await figures(out)];
    expect(after.variants).toEqual(before.variants);
    expect(after.directlyFollows).toEqual(before.directlyFollows);
    expect(after.resources).toBe(before.resources);
  });

  test("people become pseudonyms unless their names are to be kept", async () => {
    const out = join(folder, "names.csv");
    await talka(["convert", goodFile, out, "--quiet"]);
    const hidden = readFileSync(out, "utf8");
    expect(hidden).toContain("P-1");
    expect(hidden).not.toMatch(/Izdomāt/);
    await talka(["convert", goodFile, out, "--quiet", "--keep-names"]);
    expect(readFileSync(out, "utf8")).toContain("Anna Izdomātā");
  });

  test("an unknown format ends with 2 and names the known ones", async () => {
    const { code, err } = await talka(["convert", goodFile, join(folder, "copy.doc")]);
    expect(code).toBe(2);
    expect(err).toContain("csv, xes or arrow");
  });
});

describe("talka", () => {
  test.each([
    { words: ["--help"], says: "talka analyse FILE" },
    { words: ["analyse", "--help"], says: "Exit code" },
    { words: ["convert", "--help"], says: "--to csv|xes|arrow" },
    { words: ["demo", "--help"], says: "demo region" },
  ])("$words explains itself", async ({ words, says }) => {
    const { code, out } = await talka(words);
    expect(code).toBe(0);
    expect(out).toContain(says);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test("alone prints its help and ends with 2; --version prints the version", async () => {
    expect((await talka([])).code).toBe(2);
    const about = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8"));
    expect(await talka(["--version"])).toMatchObject({ code: 0, out: `${about.version}\n` });
  });

  test("demo writes logs that can be analysed at once", async () => {
    const to = join(folder, "demo");
    expect((await talka(["demo", to, "--quiet"])).code).toBe(0);
    const ludza = join(to, "ludza-submission.csv");
    const { code, out } = await talka(["analyse", ludza, "--json", "-", "--quiet"]);
    expect(code).toBe(0);
    expect(JSON.parse(out).cases).toBeGreaterThan(100);
  });
});

describe("a deadline", () => {
  const words = ["analyse", goodFile, "--json", "-", "--quiet"];
  const term = [
    "--deadline",
    "4 working-days to 2026-01-05",
    "--deadline",
    "1 month from 2026-01-06",
  ];

  test("is told for each version of the rule, by the day a case began", async () => {
    const { out, code } = await talka([...words, ...term]);
    expect(code).toBe(0);
    expect(JSON.parse(out).deadline).toMatchObject([
      { name: "4 working days", decided: 1, late: 1, onTimeShare: 0, suspended: 0 },
      { name: "1 month", decided: 1, late: 0, onTimeShare: 1 },
    ]);
  });

  test("stands still between the activities named, and a case may still be open", async () => {
    const suspended = await talka([...words, ...term, "--suspend", "Pieņemt>Parakstīt"]);
    expect(JSON.parse(suspended.out).deadline[0]).toMatchObject({ late: 0, suspended: 1 });
    const spanned = await talka([...words, "--milestones", "Parakstīt>Pieņemt"]);
    expect(JSON.parse(spanned.out)).toMatchObject({ completedCases: 0, openCases: 2 });
    const ended = await talka([...words, "--end-activities", "Parakstīt"]);
    expect(JSON.parse(ended.out)).toMatchObject({ completedCases: 2, openCases: 0 });
  });

  test("with an activity that is not in the log is refused, naming the nearest", async () => {
    const { err, code } = await talka([...words, "--milestones", "Pienemt>Parakstīt"]);
    expect(code).toBe(2);
    expect(err).toContain("Did you mean Pieņemt?");
  });
});

describe("working hours", () => {
  const words = ["analyse", goodFile, "--json", "-", "--quiet"];
  const calendar = {
    zone: "Europe/Riga",
    holidayCountry: null,
    weeks: [
      { validFrom: null, validTo: null, open: [{ weekday: 1, fromMinute: 480, toMinute: 720 }] },
    ],
    exceptions: [],
  };

  test("may be those of a week typed, or of a calendar in a file, with the same figures", async () => {
    const own = file("calendar.json", JSON.stringify(calendar));
    const fromFile = JSON.parse((await talka([...words, "--calendar-file", own])).out);
    expect(fromFile.workingDaySeconds).toBe(4 * 3600);
    const typed = await talka([...words, "--calendar", "none", "--hours", "Mon 8:00-12:00"]);
    expect(JSON.parse(typed.out)).toEqual(fromFile);
  });

  test.each([
    { name: "text.json", text: "{", why: "JSON" },
    { name: "list.json", text: "[]", why: "WorkCalendar" },
    {
      name: "shut.json",
      text: JSON.stringify({ ...calendar, weeks: [] }),
      why: "calendar.no-hours",
    },
  ])("of a file that holds no calendar are refused: $why", async ({ name, text, why }) => {
    const { err, code } = await talka([...words, "--calendar-file", file(name, text)]);
    expect(code).toBe(2);
    expect(err).toContain(why);
  });
});

describe("talka check", () => {
  const handled = file(
    "check.csv",
    `Lieta;Darbība;Beigas;Izpildītājs
1;Pieņemt;05.01.2026 09:00;Anna
1;Parakstīt;06.01.2026 10:00;Juris
2;Pieņemt;05.01.2026 09:00;Anna
2;Pieņemt;05.01.2026 11:00;Anna
2;Parakstīt;20.01.2026 10:00;Anna
3;Parakstīt;05.01.2026 09:00;Juris
`,
  );
  const step = (id: string, name: string) =>
    `<transition id="${id}"><name><text>${name}</text></name></transition>`;
  const arc = (from: string, to: string) =>
    `<arc id="${from}${to}" source="${from}" target="${to}"/>`;
  const model = file(
    "model.pnml",
    `<pnml><net id="n"><place id="i"/><place id="m"/><place id="o"/>${step("a", "Pieņemt")}${step("b", "Parakstīt")}${arc("i", "a")}${arc("a", "m")}${arc("m", "b")}${arc("b", "o")}</net></pnml>`,
  );
  const within = { amount: 10, unit: "calendar-day" };
  const rules = file(
    "rules.json",
    JSON.stringify([
      { kind: "response", first: "Pieņemt", second: "Parakstīt", within },
      { kind: "four-eyes", first: "Pieņemt", second: "Parakstīt" },
    ]),
  );

  test("says how cases depart from a model and how rules are kept", async () => {
    const words = ["check", handled, "--model", model, "--rules", rules];
    const { code, out } = await talka([...words, "--lang", "en"]);
    expect(code).toBe(0);
    expect(out).toContain("3 cases: 33% without deviation, fitness 83%, precision 100%");
    expect(out).toContain("In 33% of cases “Pieņemt” was skipped (3)");
    expect(out).toContain("In 33% of cases “Pieņemt” was done once more (2)");
    expect(out).toContain(
      "After “Pieņemt” comes “Parakstīt”, within 10 calendar days: kept in 1 case, broken in 1 case",
    );
    const latvian = await talka([...words, "--lang", "lv"]);
    expect(latvian.out).toContain("lietu ir izlaists solis „Pieņemt”");
  });

  test("tells the same to other programs", async () => {
    const told = await talka(["check", handled, "--model", model, "--rules", rules, "--json", "-"]);
    expect(JSON.parse(told.out)).toMatchObject({
      cases: 3,
      model: { soundness: "sound", precision: 1, fitness: { openVariants: 0 } },
      rules: [
        { violatedCases: 1, violatedCaseIds: ["2"] },
        { violated: 1, vacuousCases: 1 },
      ],
    });
  });

  test("refuses what is no model and no rule, and nothing to check by", async () => {
    const none = await talka(["check", handled, "--lang", "en"]);
    expect(none).toMatchObject({ code: 2, err: expect.stringContaining("--model FILE") });
    const bad = await talka(["check", handled, "--model", handled, "--lang", "lv"]);
    expect(bad).toMatchObject({ code: 2, err: expect.stringContaining("nav ne BPMN, ne PNML") });
    const away = await talka(["check", handled, "--model", "no-such.bpmn"]);
    expect(away.code).toBe(2);
    const odd = file("odd.json", '[{"kind":"sometimes"}]');
    const rule = await talka(["check", handled, "--rules", odd, "--lang", "en"]);
    expect(rule).toMatchObject({ code: 2, err: expect.stringContaining("sometimes") });
  });
});

describe("talka fit", () => {
  const demoLog = demoLogs().find(({ id }) => id === "kraslava-building-permit")!;
  const permits = file("permits.csv", demoLog.csv());
  const ends = demoLog.endSteps.flatMap((step) => ["--end-activities", step]);

  test("writes a model and its check, and tells both in plain words", async () => {
    const out = join(folder, "model.json");
    const check = join(folder, "check.json");
    const words = ["fit", permits, ...ends, "--out", out, "--check", check, "--replications", "2"];
    const done = await talka([...words, "--lang", "lv"]);
    expect(done.code).toBe(0);
    expect(done.out).toContain("Labs: tā prognozes drīkst saukt par prognozēm.");
    expect(done.out).toMatch(/cik ilgi lietas ilgst \(h\) +[\d,]+ ± [\d,]+ +[\d,]+ +[\d,]+/);
    const model = JSON.parse(readFileSync(out, "utf8"));
    expect(model.processes[0].tasks.length).toBeGreaterThan(5);
    expect(model.people.length).toBeGreaterThan(3);
    const { check: checked, basis } = JSON.parse(readFileSync(check, "utf8"));
    expect(checked).toMatchObject({ verdict: "good", replications: 2, seed: 1 });
    expect(basis.roles.every((role: object) => !("id" in role))).toBe(true);
    expect(`${readFileSync(out, "utf8")}${done.out}`).not.toContain("Demo ");
  });

  test("writes a model that talka simulate runs, and its diagram", async () => {
    const [out, bpmn] = [join(folder, "again.json"), join(folder, "again.bpmn")];
    const figures = join(folder, "again-figures.json");
    const check = join(folder, "again-check.json");
    const words = ["fit", permits, ...ends, "--out", out, "--bpmn", bpmn, "--check", check];
    const done = await talka([...words, "--replications", "2", "--lang", "en"]);
    expect(done.code).toBe(0);
    expect(done.out).toContain("What this model may answer:");
    const model = JSON.parse(readFileSync(out, "utf8"));
    const diagram = readFileSync(bpmn, "utf8");
    for (const { id } of model.processes[0].flow.nodes) expect(diagram).toContain(`id="${id}"`);
    const run = ["simulate", out, "--cases", "400", "--replications", "2", "--json", figures];
    expect((await talka(run)).code).toBe(0);
    const { cycleTimeSeconds } = JSON.parse(readFileSync(figures, "utf8"));
    const { check: checked } = JSON.parse(readFileSync(check, "utf8"));
    const recordedSeconds = checked.leadHours.recorded.mean * 3600;
    expect(Math.abs(cycleTimeSeconds.mean / recordedSeconds - 1)).toBeLessThan(0.3);
  });

  test("says in plain words that few cases prove nothing", async () => {
    const few = await talka(["fit", goodFile, "--lang", "en"]);
    expect(few.code).toBe(0);
    expect(few.out).toContain("Not to be trusted: nothing should be decided by it.");
    expect(few.out).toContain("Too few cases on one side of the split");
  });

  test("refuses dice that are no number, and activities the log does not know", async () => {
    const dice = await talka(["fit", goodFile, "--seed", "six", "--lang", "en"]);
    expect(dice).toMatchObject({ code: 2, err: expect.stringContaining("--seed six") });
    const name = await talka(["fit", goodFile, "--external", "Parakstit", "--lang", "en"]);
    expect(name.err).toContain("Did you mean Parakstīt?");
  });
});

describe("talka discover", () => {
  const log = file(
    "discover.csv",
    `Lieta;Darbība;Beigas
1;Pieņemt;05.01.2026 09:00
1;Izskatīt;05.01.2026 12:00
1;Nosūtīt;06.01.2026 12:00
2;Pieņemt;05.01.2026 08:30
2;Nosūtīt;05.01.2026 11:00
`,
  );

  test("prints the model and how many cases go along it", async () => {
    const { code, out } = await talka(["discover", log, "--noise", "0", "--lang", "en"]);
    expect(code).toBe(0);
    expect(out).toContain("→(Pieņemt, ×(τ, Izskatīt), Nosūtīt)");
    expect(out).toContain("100% of 2 cases go exactly as the model allows");
  });

  test("writes BPMN and PNML, and tells other programs the tree", async () => {
    const [bpmn, pnml] = [join(folder, "model.bpmn"), join(folder, "model.pnml")];
    const words = ["discover", log, "--miner", "directly-follows", "--noise", "0", "--json", "-"];
    const { out } = await talka([...words, "--bpmn", bpmn, "--pnml", pnml]);
    expect(JSON.parse(out)).toMatchObject({
      cases: 2,
      fittingCases: 2,
      complexity: { size: 7, controlFlow: 2, structuredness: 1 },
      tree: { kind: "sequence", children: [{ kind: "activity", name: "Pieņemt" }, {}, {}] },
    });
    expect(readFileSync(bpmn, "utf8")).toContain("<bpmn:exclusiveGateway");
    expect(readFileSync(pnml, "utf8")).toContain("<text>Nosūtīt</text>");
  });

  test("draws the sharper model of the split miner", async () => {
    const bpmn = join(folder, "split.bpmn");
    const words = ["discover", log, "--miner", "split", "--bpmn", bpmn, "--lang", "en"];
    const { out } = await talka(words);
    expect(out).toContain("The diagram has 7 elements");
    expect(readFileSync(bpmn, "utf8").match(/<bpmn:task /g)).toHaveLength(3);
  });

  test("refuses a share that is none and a miner it does not know", async () => {
    const share = await talka(["discover", log, "--noise", "20", "--lang", "en"]);
    expect(share).toMatchObject({ code: 2, err: expect.stringContaining("from 0 to 1") });
    const miner = await talka(["discover", log, "--miner", "alpha", "--lang", "en"]);
    expect(miner).toMatchObject({ code: 2, err: expect.stringContaining("inductive") });
  });
});

describe("talka waiting", () => {
  const wait = file(
    "waiting.csv",
    `Lieta;Darbība;Sākums;Beigas;Izpildītājs
1;Pieņemt;05.01.2026 08:00;05.01.2026 09:00;Anna
1;Parakstīt;05.01.2026 11:00;05.01.2026 12:00;Juris
2;Pieņemt;05.01.2026 08:00;05.01.2026 08:30;Anna
2;Parakstīt;05.01.2026 09:00;05.01.2026 11:00;Juris
`,
  );

  test("says in hours why cases waited", async () => {
    const { code, out } = await talka(["waiting", wait, "--lang", "en"]);
    expect(code).toBe(0);
    expect(out).toContain("2 cases waited 2.5 hours in all");
    expect(out).toContain("Busy with earlier work: 2 h (80%)");
    expect(out).toContain("Nothing recorded explains it: 0.5 h (20%)");
    expect(out).toContain("Pieņemt → Parakstīt: 2.5 h, Busy with earlier work");
  });

  test("tells seconds to other programs, and marks what others decide", async () => {
    const told = await talka(["waiting", wait, "--json", "-", "--external", "Parakstīt"]);
    expect(JSON.parse(told.out)).toMatchObject({
      by: "team",
      cases: 2,
      waitingSeconds: 9000,
      causes: { external: 9000, contention: 0 },
      arcs: [{ from: "Pieņemt", to: "Parakstīt", count: 2, waitingSeconds: 9000 }],
    });
  });

  test("refuses what it does not know by name", async () => {
    const view = await talka(["waiting", wait, "--by", "boss", "--lang", "en"]);
    expect(view).toMatchObject({ code: 2, err: expect.stringContaining("team or person") });
    const activity = await talka(["waiting", wait, "--external", "Parakstit", "--lang", "en"]);
    expect(activity).toMatchObject({ code: 2, err: expect.stringContaining("Parakstīt") });
  });
});

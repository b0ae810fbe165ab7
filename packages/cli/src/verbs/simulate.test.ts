import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { run } from "../run.ts";

const folder = mkdtempSync(join(tmpdir(), "talka-simulate-"));
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const diagram = file(
  "model.bpmn",
  `<?xml version="1.0"?><b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL"><b:process id="P">
  <b:startEvent id="S"/><b:task id="A" name="Pieņemt"/><b:exclusiveGateway id="X"/><b:task id="B" name="Atbildēt"/><b:endEvent id="E"/>
  <b:sequenceFlow id="f0" sourceRef="S" targetRef="A"/><b:sequenceFlow id="f1" sourceRef="A" targetRef="X"/>
  <b:sequenceFlow id="f2" sourceRef="X" targetRef="B"/><b:sequenceFlow id="f3" sourceRef="X" targetRef="E"/>
  <b:sequenceFlow id="f4" sourceRef="B" targetRef="E"/></b:process></b:definitions>`,
);
const week = [{ from: "MONDAY", to: "FRIDAY", beginTime: "09:00:00", endTime: "17:00:00" }];
const fix = (seconds: number) => ({
  distribution_name: "fix",
  distribution_params: [{ value: seconds }],
});
const given = {
  resource_profiles: [
    {
      id: "clerks",
      name: "Lietvedība",
      resource_list: [{ id: "c", name: "c", cost_per_hour: "12", amount: 2, calendar: "w" }],
    },
  ],
  resource_calendars: [{ id: "w", name: "w", time_periods: week }],
  task_resource_distribution: [
    { task_id: "A", resources: [{ resource_id: "c", ...fix(600) }] },
    { task_id: "B", resources: [{ resource_id: "c", ...fix(1200) }] },
  ],
  gateway_branching_probabilities: [
    { gateway_id: "X", probabilities: [{ path_id: "f2", value: "0.25" }, { path_id: "f3" }] },
  ],
  arrival_time_distribution: fix(1800),
  arrival_time_calendar: week,
};
const parameters = file("params.json", JSON.stringify(given));

async function talka(...words: readonly string[]) {
  let [out, err] = ["", ""];
  const code = await run(words, {
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
    now: () => 0,
  });
  return { code, out, err };
}

const some = ["--cases", "40", "--replications", "3", "--seed", "5"];

describe("talka simulate", () => {
  test("tells times, causes and loads in every language", async () => {
    for (const [lang, words] of [
      ["en", "120 cases in 3 replications"],
      ["lv", "120 lietu, 3 atkārtojumi"],
      ["lt", "120 bylų, 3 pakartojimai"],
    ] as const) {
      const { code, out, err } = await talka(
        "simulate",
        diagram,
        parameters,
        ...some,
        "--lang",
        lang,
      );
      expect([code, err]).toEqual([0, ""]);
      expect(out).toContain(words);
      expect(out).toContain("Lietvedība: ");
    }
  });

  test("gives figures to other programs, the same for a seed, and others for another", async () => {
    const ask = async (...more: string[]) =>
      JSON.parse(
        (await talka("simulate", diagram, parameters, ...some, "--json", "-", ...more)).out,
      );
    const first = await ask();
    expect(first).toMatchObject({
      cases: 40,
      replications: 3,
      seed: 5,
      unfinishedCases: 0,
      cutCases: 0,
    });
    expect(first.cycleTimeSeconds.ci95).toHaveLength(2);
    expect(first.tasks[0]).toMatchObject({
      id: "A",
      name: "Pieņemt",
      countPerCase: 1,
      processingSeconds: 600,
    });
    expect(first.processingSeconds.mean).toBeCloseTo(600 + 1200 * first.tasks[1].countPerCase, 6);
    expect(first.cost.mean).toBeCloseTo((12 * first.processingSeconds.mean) / 3600, 6);
    expect(first.resources.map(({ id }: { id: string }) => id)).toEqual(["c_0", "c_1"]);
    expect(first.activityInstances).toBe(Math.round(120 * (1 + first.tasks[1].countPerCase)));
    const { wallSeconds: _, ...again } = await ask();
    expect(first).toMatchObject(again);
    expect((await ask("--seed", "6")).tasks[1].countPerCase).not.toBe(first.tasks[1].countPerCase);
    expect((await ask("--dispatch", "compatible")).dispatch).toBe("compatible");
  });

  test("writes the log of the first replication and every figure as a table", async () => {
    const [log, tables, json] = ["log.csv", "tables.csv", "out.json"].map((name) =>
      join(folder, name),
    );
    const told = await talka(
      "simulate",
      diagram,
      parameters,
      ...some,
      "--log",
      log!,
      "--tables",
      tables!,
      "--json",
      json!,
      "--quiet",
    );
    expect([told.code, told.out]).toEqual([0, ""]);
    const lines = readFileSync(log!, "utf8").trim().split("\r\n");
    expect(lines[0]).toContain("case,activity,start,end,resource,role,arrival");
    expect(lines.filter((line) => line.includes("Pieņemt"))).toHaveLength(40);
    expect(readFileSync(tables!, "utf8")).toContain("task,A,Pieņemt,countPerCase,1,1,1");
    expect(JSON.parse(readFileSync(json!, "utf8")).cases).toBe(40);
    const again = await talka("analyse", log!, "--json", "-");
    expect(JSON.parse(again.out)).toBeTruthy();
  });

  test("takes a whole model from one file, what is left out having no effect", async () => {
    const node = (id: string, kind: string) => ({ id, kind });
    const one = file(
      "whole.json",
      JSON.stringify({
        people: [{ id: "p", calendarId: "w" }],
        calendars: [
          {
            id: "w",
            calendar: {
              zone: "Europe/Riga",
              weeks: [{ open: [{ weekday: 1, fromMinute: 540, toMinute: 600 }] }],
            },
          },
        ],
        processes: [
          {
            id: "P",
            flow: {
              nodes: [node("S", "start"), node("A", "task")],
              flows: [{ id: "f", from: "S", to: "A" }],
            },
            arrivals: { gap: { kind: "exponential", mean: 6e6 } },
            tasks: [
              {
                nodeId: "A",
                performers: [{ personId: "p", duration: { kind: "fixed", value: 6e4 } }],
              },
            ],
          },
        ],
      }),
    );
    const { code, out } = await talka("simulate", one, ...some, "--json", "-");
    expect(code).toBe(0);
    expect(JSON.parse(out).processingSeconds.mean).toBe(60);
  });

  test.each([
    [[diagram, file("no.json", "{")], "no.json is no JSON"],
    [
      [diagram, file("less.json", JSON.stringify({ ...given, resource_profiles: undefined }))],
      "resource_profiles is missing",
    ],
    [
      [
        diagram,
        file("who.json", JSON.stringify(given).replace('"resource_id":"c"', '"resource_id":"d"')),
      ],
      "names d, which is not defined",
    ],
    [
      [
        diagram,
        file(
          "what.json",
          JSON.stringify(given).replace(
            '"distribution_name":"fix"',
            '"distribution_name":"weibull"',
          ),
        ),
      ],
      "weibull",
    ],
    [[file("cut.bpmn", "<definitions><process>"), parameters], "no whole XML"],
    [[join(folder, "nowhere.bpmn"), parameters], "cannot be opened"],
    [[file("empty.json", '{"processes":[],"people":[],"calendars":[]}')], "holds no process"],
  ])("names the place of a fault and what to do (%#)", async (files, words) => {
    const { code, err } = await talka("simulate", ...files, ...some, "--lang", "en");
    expect(code).toBe(3);
    expect(err).toContain(words);
  });

  test.each([
    [["--cases", "ten"], "--cases ten"],
    [["--cases", "0"], "from 1 up"],
    [["--start", "soon"], "--start soon"],
    [["--dispatch", "lazy"], "causal or compatible"],
    [["--log", "log.txt"], "xes, csv or arrow"],
    [["--zone", "Mars"], "no time zone Mars"],
    [["--sead", "1"], "--seed"],
  ])("refuses %j", async (words, told) => {
    const { code, err } = await talka("simulate", diagram, parameters, ...words, "--lang", "en");
    expect(code).toBe(2);
    expect(err).toContain(told);
  });

  test("says what of the files has no effect", async () => {
    const odd = file(
      "odd.json",
      JSON.stringify({ ...given, event_distribution: [{ event_id: "nowhere", ...fix(1) }] }),
    );
    const { code, err } = await talka("simulate", diagram, odd, ...some, "--lang", "en");
    expect(code).toBe(0);
    expect(err).toContain("nowhere, which is not in the diagram");
  });
});

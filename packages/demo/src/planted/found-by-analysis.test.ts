import { type AnalysisResult, analyseLog, type Finding } from "@talka/engine";
import { expect, test } from "vitest";
import { demoLogs } from "../logs/demo-logs.ts";

const logs = demoLogs();
const results = new Map<string, AnalysisResult>();

test("in Ludza the worst wait is the one before signing, on Thursdays", () => {
  const { findings, workingDayMs } = analysed("ludza-submission");
  const worst = findings[0]!;
  expect(worst).toMatchObject({ from: "Saskaņošana", to: "Parakstīšana" });
  const waiting = worst.kind === "waiting-between" ? worst.waiting.working : null;
  expect(waiting!.medianMs / workingDayMs!).toBeCloseTo(6, 0);
  const batch = findings.find((each) => each.kind === "batching")!;
  expect(batch).toMatchObject({ activity: "Parakstīšana", weekday: 4 });
});

test("in Ludza what was on time is late since the term is ten working days", () => {
  const missed = analysed("ludza-submission").findings.filter(
    ({ kind }) => kind === "deadline-missed",
  );
  const lateShare = (words: string) => {
    const found = missed.find(
      (each) => each.kind === "deadline-missed" && each.rule.includes(words),
    );
    return found?.kind === "deadline-missed" ? found.late / found.decided : 0;
  };
  expect(lateShare("viens mēnesis")).toBeLessThan(0.02);
  expect(lateShare("10 darbdienas")).toBeGreaterThan(0.25);
});

test("in Rēzekne the two worst waits are for the two opinions", () => {
  const [first, second] = analysed("rezekne-submission").findings;
  expect(
    [first, second].map((each) => each?.kind === "waiting-between" && each.to).toSorted(),
  ).toEqual(["Arhitektūras pārvaldes atzinums", "Finanšu pārvaldes atzinums"]);
});

test("in Krāslava three applications in ten are checked again", () => {
  const { findings } = analysed("kraslava-building-permit");
  const again = findings.find((each) => each.kind === "rework");
  expect(again).toMatchObject({ activity: "Dokumentu pilnīguma pārbaude" });
  expect(again?.kind === "rework" && again.caseShare).toBeCloseTo(0.3, 1);
});

test("in Preiļi cases wait most for the one specialist", () => {
  const worst = analysed("preili-submission").findings[0]!;
  expect(worst.kind === "waiting-between" && worst.to).toBe("Izskatīšana");
});

test("in Zarasai the worst is the ping-pong between registry and departments", () => {
  const worst = analysed("zarasai-request").findings[0]!;
  expect(worst.kind).toBe("ping-pong");
  expect(worst.kind === "ping-pong" && [worst.a, worst.b].toSorted()).toEqual([
    "Grąžinimas raštinei",
    "Nukreipimas skyriui",
  ]);
});

test("in Rēzekne county the courier is among the four worst waits", () => {
  const worst = analysed("rezekne-county-submission").findings.slice(0, 4);
  expect(worst.map((each) => each.kind === "waiting-between" && each.to)).toContain(
    "Dokumenti nogādāti centrā",
  );
});

test("in Daugavpils the forgotten submissions are found, and the uneven months", () => {
  const kinds = (id: string): readonly Finding["kind"][] =>
    analysed(id).findings.map(({ kind }) => kind);
  expect(kinds("daugavpils-submission")).toContain("ageing");
  expect(kinds("daugavpils-kindergarten")).toContain("uneven-arrivals");
});

test("in Augšdaugava approvals make four of the eight worst waits", () => {
  const worst = analysed("augsdaugava-small-purchase").findings.slice(0, 8);
  const approvals = worst.filter(
    (each) => each.kind === "waiting-between" && each.to.startsWith("Saskaņo "),
  );
  expect(approvals.length).toBeGreaterThanOrEqual(4);
});

test("the log of whole days has its ties shown", () => {
  expect(analysed("augsdaugava-submission").tieShare).toBeCloseTo(0.55, 1);
});

test.each(["ludza-information-request", "livani-information-request", "kraslava-submission"])(
  "in the ordinary log %s no step is waited for longer than two working days",
  (id) => {
    const { findings, workingDayMs } = analysed(id);
    for (const each of findings) {
      if (each.kind !== "waiting-between" && each.kind !== "waiting-before") continue;
      const outside = each.kind === "waiting-between" && each.to === "Papildu informācija saņemta";
      if (!outside) expect(each.waiting.working!.medianMs).toBeLessThan(2 * workingDayMs!);
    }
  },
);

function analysed(id: string): AnalysisResult {
  const known = results.get(id);
  if (known !== undefined) return known;
  const { build, calendar, deadline, milestones, endSteps } = logs.find((log) => log.id === id)!;
  const result = analyseLog(
    build().log,
    {
      level: { kind: "task" },
      filters: [],
      calendar,
      milestones,
      endActivities: endSteps,
      deadline,
    },
    { nowMs: null },
  );
  results.set(id, result);
  return result;
}

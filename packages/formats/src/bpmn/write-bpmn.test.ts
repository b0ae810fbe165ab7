import type { StreamLink, StreamMap, StreamStep } from "@talka/engine";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { writeBpmn } from "./write-bpmn.ts";

const step = (id: string, more: Partial<StreamStep> = {}): StreamStep => ({
  id,
  name: id,
  laneId: "clerk",
  kind: "activity",
  valueClass: "BVA",
  processTime: null,
  leadTime: null,
  completeAccuratePercent: null,
  caseShare: null,
  people: null,
  batchSize: null,
  queueNow: null,
  systems: [],
  documents: [],
  legalBasis: "",
  wastes: [],
  note: "",
  evidence: { level: "estimated" },
  ...more,
});

const link = (arrow: string, probability: number | null = null): StreamLink => {
  const kind = arrow.includes(">") ? "forward" : "rework";
  const [from = "", to = ""] = arrow.split(kind === "forward" ? ">" : "<");
  return { id: arrow, from, to, kind, probability, handoff: false, channel: null };
};

const mapOf = (steps: readonly StreamStep[], links: readonly StreamLink[]): StreamMap => ({
  process: {
    name: "Iesniegums & „atbilde”",
    code: "",
    services: [],
    ownerRole: "",
    customer: "",
    trigger: "",
    result: "",
    startPoint: "",
    endPoint: "",
    casesPerYear: null,
    teams: [],
    state: "current",
    version: 1,
    validFrom: "2026-11-25",
  },
  lanes: [...new Set(steps.map(({ laneId }) => laneId))].map((id) => ({ id, role: `role ${id}` })),
  steps,
  links,
});

interface Node {
  readonly tag: string;
  readonly name: string;
  readonly incoming: string[];
  readonly outgoing: string[];
  times: Readonly<Record<string, string>>;
}

/** Reads a BPMN file by another reader than ours, as another tool would. */
function read(xml: string) {
  const nodes = new Map<string, Node>();
  const flows = new Map<string, { from: string; to: string; name: string }>();
  const lanes = new Map<string, string>();
  const drawn = new Set<string>();
  const stack: { readonly name: string; readonly id: string }[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const { id = "" } = attributes;
    if (/^bpmn:(task|startEvent|endEvent|\w+Gateway)$/.test(name)) {
      const tag = name.slice(5);
      nodes.set(id, { tag, name: attributes["name"] ?? "", incoming: [], outgoing: [], times: {} });
    }
    if (name === "bpmn:sequenceFlow") {
      const { sourceRef = "", targetRef = "" } = attributes;
      flows.set(id, { from: sourceRef, to: targetRef, name: attributes["name"] ?? "" });
    }
    if (name === "talka:step") {
      const task = nodes.get(stack.at(-2)?.id ?? "");
      if (task !== undefined) task.times = attributes;
    }
    if (name === "bpmndi:BPMNShape" || name === "bpmndi:BPMNEdge") {
      drawn.add(attributes["bpmnElement"] ?? "");
    }
    stack.push({ name, id });
  });
  parser.on("text", (text) => {
    const [around, here] = stack.slice(-2);
    if (here?.name === "bpmn:flowNodeRef") {
      expect(lanes.has(text), `${text} lies in one lane`).toBe(false);
      lanes.set(text, around?.id ?? "");
    }
    if (here?.name === "bpmn:incoming") nodes.get(around?.id ?? "")?.incoming.push(text);
    if (here?.name === "bpmn:outgoing") nodes.get(around?.id ?? "")?.outgoing.push(text);
  });
  parser.on("closetag", () => stack.pop());
  parser.write(xml).close();
  return { nodes, flows, lanes, drawn };
}

/** What every reader relies on: both ends of every flow know it, and everything is drawn. */
function expectSound({ nodes, flows, lanes, drawn }: ReturnType<typeof read>) {
  for (const [id, { from, to }] of flows) {
    expect(nodes.get(from)?.outgoing, `${from} knows ${id}`).toContain(id);
    expect(nodes.get(to)?.incoming, `${to} knows ${id}`).toContain(id);
    expect(drawn.has(id)).toBe(true);
  }
  for (const [id, { tag, incoming, outgoing }] of nodes) {
    expect(lanes.has(id), `${id} lies in a lane`).toBe(true);
    expect(drawn.has(id)).toBe(true);
    expect(incoming.length === 0).toBe(tag === "startEvent");
    expect(outgoing.length === 0).toBe(tag === "endEvent");
    // several ways on from a task would all be taken at once: they stand on gateways
    if (tag === "task") expect(outgoing).toHaveLength(1);
  }
}

/** Flows as "from>to:name", of nodes by their short ids. */
const waysOf = ({ flows }: ReturnType<typeof read>) =>
  [...flows.values()].map(({ from, to, name }) => `${from}>${to}${name && `:${name}`}`).sort();

describe("a map as BPMN", () => {
  test("of a line: start, tasks, end; without arrows too", () => {
    const ways = ["start_a>step_a", "step_a>step_b", "step_b>end_b"];
    for (const links of [[link("a>b")], []]) {
      const told = read(writeBpmn(mapOf([step("a"), step("b", { laneId: "head" })], links)));
      expectSound(told);
      expect(waysOf(told)).toEqual(ways);
      expect(told.lanes.get("step_b")).toBe("lane_head");
    }
  });

  test("with a start and an end drawn as such", () => {
    const steps = [step("in", { kind: "entry" }), step("a"), step("out", { kind: "exit" })];
    const told = read(writeBpmn(mapOf(steps, [link("in>a"), link("a>out")])));
    expectSound(told);
    expect(waysOf(told)).toEqual(["start_in>step_a", "step_a>end_out"]);
  });

  test("with alternatives and a way back on one exclusive gateway, shares named", () => {
    const steps = ["a", "b", "c", "d"].map((id) => step(id));
    const links = [
      link("a>b", 0.7),
      link("a>c", 0.3),
      link("b>d"),
      link("c>d"),
      link("d<a", 0.125),
    ];
    const told = read(writeBpmn(mapOf(steps, links)));
    expectSound(told);
    expect(waysOf(told)).toEqual([
      "choice_a>step_b:70 %",
      "choice_a>step_c:30 %",
      "choice_d>end_d",
      "choice_d>step_a:12.5 %",
      "start_a>step_a",
      "step_a>choice_a",
      "step_b>step_d",
      "step_c>step_d",
      "step_d>choice_d",
    ]);
  });

  test("with branches that run at once and meet again", () => {
    const steps = ["a", "b", "c", "d"].map((id) => step(id));
    const links = [link("a>b", 1), link("a>c", 1), link("b>d"), link("c>d")];
    const told = read(writeBpmn(mapOf(steps, links)));
    expectSound(told);
    expect(told.nodes.get("fork_a")?.tag).toBe("parallelGateway");
    expect(told.nodes.get("join_d")?.incoming).toHaveLength(2);
  });

  test("carries what BPMN has no word for, and names with any sign", () => {
    const full = step("a", {
      name: 'Pārbaudīt <visu> & "viņu"',
      note: "Skat. 5. pantu",
      processTime: { clock: "work", minutes: { low: 5, likely: 10, high: 20 } },
      leadTime: { clock: "elapsed", minutes: { low: 1_440, likely: 1_440, high: 1_440 } },
      completeAccuratePercent: 85,
      wastes: ["D", "W"],
      evidence: { level: "sampled", n: 12 },
    });
    const told = read(writeBpmn(mapOf([full], [])));
    expectSound(told);
    expect(told.nodes.get("step_a")).toMatchObject({
      name: full.name,
      times: {
        processMinutes: "10",
        processMinutesLow: "5",
        processMinutesHigh: "20",
        processClock: "work",
        leadMinutes: "1440",
        leadClock: "elapsed",
        completeAccuratePercent: "85",
        wastes: "D W",
        evidence: "sampled",
        n: "12",
      },
    });
  });

  test("is sound whatever is drawn forward and back", () => {
    const arrow = fc.tuple(fc.nat(5), fc.nat(5), fc.constantFrom(null, 0.2, 0.5, 1));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.array(arrow, { maxLength: 14 }),
        (n, arrows) => {
          const steps = Array.from({ length: n }, (_, k) => step(`s${k}`, { laneId: `l${k % 2}` }));
          const seen = new Set<string>();
          const links = arrows.flatMap(([a, b, p]) => {
            const text = `s${a}${b > a ? ">" : "<"}s${b}`;
            if (a >= n || b >= n || seen.has(text)) return [];
            seen.add(text);
            return [link(text, p)];
          });
          expectSound(read(writeBpmn(mapOf(steps, links))));
        },
      ),
    );
  });
});

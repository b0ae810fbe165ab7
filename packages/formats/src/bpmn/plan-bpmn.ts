import type { StreamMap, StreamStep } from "@talka/engine";

/** An element of a BPMN process. */
export interface BpmnNode {
  readonly id: string;
  readonly kind: "step" | "start" | "end" | "exclusive" | "parallel";
  readonly name: string;
  /** Of a step. */
  readonly step: StreamStep | null;
  readonly laneId: string;
  /** Column of the picture, counted in steps; gateways stand between. */
  readonly column: number;
}

/** An arrow of a BPMN process. */
export interface BpmnFlow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The share of cases, where it is a choice. */
  readonly name: string;
}

/** A map as BPMN has it: choices and parallel branches stand on gateways of their own. */
export interface BpmnPlan {
  readonly nodes: readonly BpmnNode[];
  readonly flows: readonly BpmnFlow[];
}

/** Ids of XML begin with a letter. */
export const bpmnId = (kind: string, id: string) => `${kind}_${id.replace(/[^\w.-]/g, "_")}`;

const percent = (probability: number | null) =>
  probability === null ? "" : `${Math.round(probability * 1000) / 10} %`;

/**
 * Turns steps and arrows into nodes and flows. Several ways on become one gateway: a parallel one
 * where all have probability 1, else an exclusive one; ways back leave on an exclusive gateway before
 * it. Branches that run at once meet again on a parallel gateway: there more than one whole case
 * comes in. Without any forward arrow the steps are one line, as the engine reads them.
 */
export function planBpmn(map: StreamMap): BpmnPlan {
  const steps = map.steps.filter(
    (step, k) => map.steps.findIndex(({ id }) => id === step.id) === k,
  );
  const known = new Set(steps.map(({ id }) => id));
  const drawn = map.links.filter(({ from, to }) => known.has(from) && known.has(to));
  const hasForward = drawn.some(({ kind }) => kind === "forward");
  const forward = hasForward
    ? drawn.filter(({ kind }) => kind === "forward")
    : steps.slice(1).map((step, k) => ({
        id: `line-${k}`,
        from: steps[k]?.id ?? "",
        to: step.id,
        probability: null,
      }));
  const back = drawn.filter(({ kind }) => kind === "rework");
  const nodes: BpmnNode[] = [];
  const flows: BpmnFlow[] = [];
  const entryOf = new Map<string, string>();
  const exitOf = new Map<string, string>();
  const flow = (from: string, to: string, name = "") =>
    flows.push({ id: `flow_${flows.length + 1}`, from, to, name });
  const meets = parallelMeetings(steps, forward);

  for (const [column, step] of steps.entries()) {
    const onward = forward.filter(({ from }) => from === step.id);
    const returning = back.filter(({ from }) => from === step.id);
    const incoming = forward.filter(({ to }) => to === step.id);
    const place = { step: null, laneId: step.laneId, name: "" };
    const kind =
      step.kind === "entry" && incoming.length === 0
        ? "start"
        : step.kind === "exit" && onward.length === 0
          ? "end"
          : "step";
    const id = bpmnId(kind, step.id);
    nodes.push({ id, kind, name: step.name, step, laneId: step.laneId, column });
    let entry = id;
    if (meets.has(step.id)) {
      entry = bpmnId("join", step.id);
      nodes.push({ ...place, id: entry, kind: "parallel", column: column - 0.4 });
      flow(entry, id);
    }
    entryOf.set(step.id, entry);
    let exit = id;
    const isParallel = onward.length > 1 && onward.every(({ probability }) => probability === 1);
    if (returning.length > 0 || (onward.length > 1 && !isParallel)) {
      exit = bpmnId("choice", step.id);
      nodes.push({ ...place, id: exit, kind: "exclusive", column: column + 0.35 });
      flow(id, exit);
    }
    if (isParallel) {
      const fork = bpmnId("fork", step.id);
      nodes.push({ ...place, id: fork, kind: "parallel", column: column + 0.45 });
      flow(exit, fork);
      exitOf.set(`${step.id} fork`, fork);
    }
    exitOf.set(step.id, exit);
    if (incoming.length === 0 && kind !== "start") {
      const start = bpmnId("start", step.id);
      nodes.push({ ...place, id: start, kind: "start", column: column - 0.5 });
      flow(start, entry);
    }
    if (onward.length === 0 && kind !== "end") {
      const end = bpmnId("end", step.id);
      nodes.push({ ...place, id: end, kind: "end", column: column + 0.6 });
      flow(exit, end);
    }
  }
  for (const link of forward) {
    const from = exitOf.get(`${link.from} fork`) ?? exitOf.get(link.from) ?? "";
    flow(
      from,
      entryOf.get(link.to) ?? "",
      from.startsWith("choice") ? percent(link.probability) : "",
    );
  }
  for (const link of back) {
    flow(exitOf.get(link.from) ?? "", entryOf.get(link.to) ?? "", percent(link.probability));
  }
  return { nodes, flows };
}

interface ForwardLink {
  readonly from: string;
  readonly to: string;
  readonly probability: number | null;
}

/** Steps at which branches that run at once come together: more than one whole case arrives. */
function parallelMeetings(
  steps: readonly StreamStep[],
  forward: readonly ForwardLink[],
): ReadonlySet<string> {
  const arriving = new Map<string, number>();
  const waits = new Map(steps.map(({ id }) => [id, forward.filter(({ to }) => to === id).length]));
  const ready = steps.filter(({ id }) => waits.get(id) === 0).map(({ id }) => id);
  for (const id of ready) arriving.set(id, 1 / ready.length);
  const meets = new Set<string>();
  for (let id = ready.shift(); id !== undefined; id = ready.shift()) {
    const here = arriving.get(id) ?? 0;
    if (here > 1 + 1e-6) meets.add(id);
    const onward = forward.filter(({ from }) => from === id);
    const isParallel = onward.length > 1 && onward.every(({ probability }) => probability === 1);
    const stated = onward.reduce((sum, { probability }) => sum + (probability ?? 0), 0);
    const unstated = onward.filter(({ probability }) => probability === null).length;
    for (const { to, probability } of onward) {
      const rest = unstated === 0 ? 0 : Math.max(0, 1 - stated) / unstated;
      const share = isParallel ? 1 : (probability ?? rest) / Math.max(1, stated);
      arriving.set(to, (arriving.get(to) ?? 0) + Math.min(1, here) * share);
      waits.set(to, (waits.get(to) ?? 1) - 1);
      if (waits.get(to) === 0) ready.push(to);
    }
  }
  return meets;
}

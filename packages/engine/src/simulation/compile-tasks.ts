import type { AttributeTable } from "./attribute-table.ts";
import { type CompiledBatch, compileBatch } from "./compile-batch.ts";
import { type FlowTables, NODE_TASK } from "./compile-flow.ts";
import type { Distribution } from "./distribution.ts";
import type { KeyedDraws } from "./keyed-draws.ts";
import { meanOf, type Samplers } from "./samplers.ts";
import type { SimulationModel, TaskRule } from "./simulation-model.ts";

/** Of each task (a node that work is done at), by task number. */
export interface TaskTables {
  readonly count: number;
  readonly nodeOf: Int32Array;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly processOf: Int32Array;
  readonly performers: readonly Int32Array[];
  /** Sampler by task × person; −1 where the person may not do it. */
  readonly duration: Int32Array;
  readonly unattended: Int32Array;
  readonly extraneous: Int32Array;
  readonly external: Int32Array;
  readonly durationSource: Int32Array;
  readonly extraneousSource: Int32Array;
  readonly externalSource: Int32Array;
  readonly aloneSource: Int32Array;
  readonly sizeSource: Int32Array;
  readonly rules: Int32Array;
  readonly batches: readonly (CompiledBatch | null)[];
  readonly notBy: readonly (Int32Array | null)[];
  readonly sameAs: readonly (Int32Array | null)[];
  readonly handsOver: Uint8Array;
  /** Mean work, for the discipline "shortest". */
  readonly meanMs: Float64Array;
  /** 0 first come, 1 due date, 2 shortest. */
  readonly discipline: Uint8Array;
  /** Calendar of work at the place by task × person; "" where their own hours alone count. */
  readonly onSite: readonly string[];
  /** Whether any task looks at who did another. */
  readonly areRestricted: boolean;
}

/** What the parts of a compilation share. */
export interface Compiling {
  readonly model: SimulationModel;
  readonly flow: FlowTables;
  readonly samplers: Samplers;
  readonly attributes: AttributeTable;
  readonly draws: KeyedDraws;
}

const noRule: TaskRule = {
  nodeId: "",
  performers: [],
  unattended: null,
  extraneous: null,
  external: null,
  batch: null,
  notBy: [],
  sameAs: [],
  atShiftEnd: "same-person",
  attributes: [],
};
const disciplines = ["first-come", "due-date", "shortest"] as const;

/** Numbers the tasks of all processes and lays their rules out. A task without a rule takes no time. */
export function compileTasks({ model, flow, samplers, attributes, draws }: Compiling): TaskTables {
  const nodeOf = Int32Array.from([...flow.kind.keys()].filter((n) => flow.kind[n] === NODE_TASK));
  const processOf = nodeOf.map((n) => flow.processOf[n]);
  const ids = Array.from(nodeOf, (n) => flow.elements[n].id);
  const personOf = new Map(model.people.map(({ id }, p) => [id, p]));
  const rules = ids.map((id, t) => {
    const found = model.processes[processOf[t]].tasks.find(({ nodeId }) => nodeId === id);
    return found ?? noRule;
  });
  const people = model.people.length;
  const duration = new Int32Array(ids.length * people).fill(-1);
  const known = new Map<Distribution, number>();
  const sampler = (d: Distribution): number => {
    const index = known.get(d) ?? samplers.add(d);
    known.set(d, index);
    return index;
  };
  const performers = rules.map((rule, t) =>
    Int32Array.from(rule.performers, ({ personId, duration: d }) => {
      const p = personOf.get(personId);
      if (p === undefined) throw new RangeError(`task "${ids[t]}" names the person "${personId}"`);
      duration[t * people + p] = sampler(d);
      return p;
    }),
  );
  const onSite = new Array<string>(ids.length * people).fill("");
  rules.forEach((rule, t) => {
    for (const { personId, onSite: calendarId } of rule.performers) {
      if (calendarId !== undefined) onSite[t * people + (personOf.get(personId) ?? 0)] = calendarId;
    }
  });
  const optional = (of: (rule: TaskRule) => Distribution | null) =>
    Int32Array.from(rules, (rule) => {
      const d = of(rule);
      return d === null ? -1 : sampler(d);
    });
  const source = (what: string) =>
    Int32Array.from(ids, (id, t) => draws.sourceOf(model.processes[processOf[t]].id, what, id));
  const tasksNamed = (names: readonly string[], t: number): Int32Array | null => {
    if (names.length === 0) return null;
    const found = names.map((name) =>
      ids.findIndex((id, k) => id === name && processOf[k] === processOf[t]),
    );
    if (found.includes(-1)) throw new RangeError(`task "${ids[t]}" names a task that is not there`);
    return Int32Array.from(found);
  };
  const notBy = rules.map((rule, t) => tasksNamed(rule.notBy, t));
  const sameAs = rules.map((rule, t) => tasksNamed(rule.sameAs, t));
  return {
    count: ids.length,
    nodeOf,
    ids,
    names: Array.from(nodeOf, (n) => flow.elements[n].name),
    processOf,
    performers,
    duration,
    unattended: optional((rule) => rule.unattended),
    extraneous: optional((rule) => rule.extraneous),
    external: optional((rule) => rule.external),
    durationSource: source("duration"),
    extraneousSource: source("extraneous"),
    externalSource: source("external"),
    aloneSource: source("alone"),
    sizeSource: source("size"),
    rules: Int32Array.from(rules, (rule, t) =>
      attributes.addRules(rule.attributes, (name) =>
        draws.sourceOf(model.processes[processOf[t]].id, "task", ids[t], name),
      ),
    ),
    batches: rules.map(({ batch }) => (batch === null ? null : compileBatch(batch, model))),
    notBy,
    sameAs,
    handsOver: Uint8Array.from(rules, ({ atShiftEnd }) => (atShiftEnd === "hand-over" ? 1 : 0)),
    meanMs: Float64Array.from(rules, ({ performers: list }) =>
      list.length === 0
        ? 0
        : list.reduce((sum, { duration: d }) => sum + meanOf(d), 0) / list.length,
    ),
    discipline: Uint8Array.from(processOf, (p) =>
      disciplines.indexOf(model.processes[p].discipline),
    ),
    onSite,
    areRestricted: [...notBy, ...sameAs].some((list) => list !== null),
  };
}

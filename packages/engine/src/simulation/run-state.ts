import { waitingCauses } from "../model/waiting-cause.ts";
import type { CompiledSimulation } from "./compiled-simulation.ts";
import { EventHeap } from "./event-heap.ts";
import type { RunBuffers } from "./run-buffers.ts";
import { CaseRows, Scopes, WorkItems, WorkRows, widened } from "./run-columns.ts";
import { PersonShifts } from "./shift-table.ts";

/** What an event is; it stands in the lowest four bits of what the heap carries. */
export const EVENT_ARRIVAL = 0;
export const EVENT_FINISH = 1;
export const EVENT_ENQUEUE = 2;
export const EVENT_DELAY = 3;
export const EVENT_WAKE = 4;
export const EVENT_BATCH = 5;
export const EVENT_BOUNDARY = 6;

/** In compatible dispatch, priority comes before time in the order of events. */
export const LEVEL_STEP_MS = 2 ** 44;

/** How work finds people. */
export type Dispatch = "causal" | "compatible";

/** Gathering items of a task with a batch rule. */
export interface Gathering {
  readonly items: number[];
  firstMs: number;
  lastMs: number;
  /** Which size fires it, where sizes are drawn; 0 where it is not drawn yet. */
  target: number;
  /** Tells a planned firing from one that was overtaken. */
  era: number;
  count: number;
}

/** Tokens that wait for an event: slots that are used again. */
export class Delays {
  used = 0;
  private free: number[] = [];
  scope = new Int32Array(0);
  era = new Int32Array(0);
  node = new Int32Array(0);
  stamp = new Int32Array(0);

  clear(): void {
    this.used = 0;
    this.free = [];
  }

  take(scope: number, era: number, node: number, stamp: number): number {
    const d = this.free.pop() ?? this.used++;
    if (d >= this.scope.length) {
      this.scope = widened(this.scope, d + 1);
      this.era = widened(this.era, d + 1);
      this.node = widened(this.node, d + 1);
      this.stamp = widened(this.stamp, d + 1);
    }
    this.scope[d] = scope;
    this.era[d] = era;
    this.node[d] = node;
    this.stamp[d] = stamp;
    return d;
  }

  giveBack(d: number): void {
    this.free.push(d);
  }
}

/** All that changes while a model runs. Made once, used for any number of replications. */
export class RunState {
  readonly model: CompiledSimulation;
  readonly heap: EventHeap;
  readonly rows: WorkRows;
  readonly cases: CaseRows;
  readonly items: WorkItems;
  readonly scopes: Scopes;
  readonly delays = new Delays();
  now = 0;
  isCompatible = false;
  warmUpCases = 0;
  splitLimit = 1000;
  cutCases = 0;
  serial = 0;
  /** Cases between arrival and end, and the integral of that over time, in case-milliseconds. */
  inSystem = 0;
  areaMs = 0;
  private areaUntilMs = 0;

  /** Tokens on their way: pairs of scope and flow. */
  stack = new Int32Array(64);
  stackSize = 0;
  /** Scopes in which an inclusive join may be able to go on. */
  readonly joinChecks: number[] = [];
  /** Activities with boundary events that go on. */
  readonly active = new Set<number>();
  stamps = 0;

  /** First and last of the queue of each task and level. */
  readonly head: Int32Array;
  readonly tail: Int32Array;
  waitingCount = 0;
  readonly armedUntilMs: Float64Array;
  /** Tasks that work came to at this instant, each once. */
  readonly newTasks: Int32Array;
  newCount = 0;
  readonly isNew: Uint8Array;
  readonly gatherings: (Gathering | null)[];
  gathered = 0;
  /** Rows of a batch that are not over. */
  readonly groups: number[] = [];

  readonly inHand: Int32Array;
  readonly releasedAtMs: Float64Array;
  readonly wakeAtMs: Float64Array;
  readonly shift: Int32Array;
  /** The same of hours at the place, by task × person, and when a person looks for such work. */
  readonly siteShift: Int32Array;
  readonly siteWakeAtMs: Float64Array;
  readonly lastNode: Int32Array;
  readonly lastRow: Int32Array;
  readonly workedMs: Float64Array;
  /** Worked milliseconds by shift, by person. */
  readonly workedIn: Float64Array[];
  /** People who became free at this instant. */
  freed = new Int32Array(64);
  freedCount = 0;

  readonly arrivalShift: Int32Array;
  readonly arrivalCount: Int32Array;
  readonly arrivalLimit: Int32Array;
  untilMs = Number.POSITIVE_INFINITY;

  /** Who last did a task of a case: root scope × task. Empty where no task asks. */
  doneBy = new Int32Array(0);
  /** Milliseconds by task × cause, of counted cases. */
  readonly causes: Float64Array;
  readonly dueCache: Map<number, number>[];

  constructor(model: CompiledSimulation) {
    this.model = model;
    const shared: RunBuffers | null = model.buffers;
    this.heap = shared?.heap ?? new EventHeap();
    this.rows = shared?.rows ?? new WorkRows();
    this.cases = shared?.cases ?? new CaseRows();
    this.items = shared?.items ?? new WorkItems();
    const { flow, tasks, levels } = model;
    const people = model.shifts.length;
    const processes = model.processes.length;
    this.scopes = new Scopes(
      flow.widestFlows,
      flow.widestNodes,
      flow.hasInclusive.some((has) => has === 1),
    );
    this.head = new Int32Array(tasks.count * levels);
    this.tail = new Int32Array(tasks.count * levels);
    this.armedUntilMs = new Float64Array(tasks.count);
    this.isNew = new Uint8Array(tasks.count);
    this.newTasks = new Int32Array(tasks.count);
    this.gatherings = tasks.batches.map((batch) =>
      batch === null ? null : { items: [], firstMs: 0, lastMs: 0, target: 0, era: 0, count: 0 },
    );
    this.inHand = new Int32Array(people);
    this.releasedAtMs = new Float64Array(people);
    this.wakeAtMs = new Float64Array(people);
    this.shift = new Int32Array(people);
    this.siteShift = new Int32Array(model.sites?.tables.length ?? 0);
    this.siteWakeAtMs = new Float64Array(people);
    this.lastNode = new Int32Array(people);
    this.lastRow = new Int32Array(people);
    this.workedMs = new Float64Array(people);
    this.workedIn = model.shifts.map(() => new Float64Array(64));
    this.arrivalShift = new Int32Array(processes);
    this.arrivalCount = new Int32Array(processes);
    this.arrivalLimit = new Int32Array(processes);
    this.causes = new Float64Array(tasks.count * waitingCauses.length);
    this.dueCache = model.processes.map(() => new Map());
  }

  /** Empties everything for another replication. */
  reset(seed: number, replication: number): void {
    const { model } = this;
    this.heap.clear();
    this.rows.count = 0;
    this.cases.count = 0;
    this.items.clear();
    this.scopes.clear();
    this.delays.clear();
    this.now = model.startAtMs;
    this.cutCases = 0;
    this.serial = 0;
    this.inSystem = 0;
    this.areaMs = 0;
    this.areaUntilMs = this.now;
    this.stackSize = 0;
    this.joinChecks.length = 0;
    this.active.clear();
    this.stamps = 0;
    this.head.fill(-1);
    this.tail.fill(-1);
    this.waitingCount = 0;
    this.armedUntilMs.fill(-1);
    this.newCount = 0;
    this.isNew.fill(0);
    for (const one of this.gatherings) {
      if (one === null) continue;
      one.items.length = 0;
      one.target = 0;
      one.count = 0;
      one.era = 0;
    }
    this.gathered = 0;
    this.groups.length = 0;
    this.inHand.fill(0);
    this.releasedAtMs.fill(this.now);
    this.wakeAtMs.fill(-1);
    this.shift.fill(0);
    this.siteShift.fill(0);
    this.siteWakeAtMs.fill(-1);
    this.lastNode.fill(-1);
    this.lastRow.fill(-1);
    this.workedMs.fill(0);
    for (const worked of this.workedIn) worked.fill(0);
    this.freedCount = 0;
    this.arrivalShift.fill(0);
    this.arrivalCount.fill(0);
    this.causes.fill(0);
    model.draws.reseed(seed, replication);
    for (const table of model.shifts) if (table instanceof PersonShifts) table.reset();
  }

  /** A case more (1) or less (−1) from now on. */
  countCases(change: number): void {
    this.areaMs += this.inSystem * (this.now - this.areaUntilMs);
    this.areaUntilMs = this.now;
    this.inSystem += change;
  }

  /** Plans an event; `level` orders it in compatible dispatch. */
  plan(atMs: number, kind: number, index: number, level: number): void {
    if (atMs === Number.POSITIVE_INFINITY) return;
    this.heap.push(this.isCompatible ? atMs + level * LEVEL_STEP_MS : atMs, (index << 4) | kind);
  }

  /** Makes room for what is kept of each case beside its tokens. */
  prepareSlots(): void {
    const slots = this.scopes.used + 1;
    this.model.attributes.reserve(slots * 2);
    if (!this.model.tasks.areRestricted) return;
    this.doneBy = widened(this.doneBy, slots * this.model.tasks.count);
  }

  /** Nobody has done anything for a case yet. */
  forgetDoers(scope: number): void {
    const n = this.model.tasks.count;
    this.doneBy.fill(-1, scope * n, scope * n + n);
  }

  /** A person looks for work once the events of this instant are over. */
  lookForWork(person: number): void {
    if (this.freedCount === this.freed.length)
      this.freed = widened(this.freed, this.freedCount + 1);
    this.freed[this.freedCount++] = person;
  }

  /** Sets a token on a flow. */
  send(scope: number, flow: number): void {
    if (this.stackSize + 2 > this.stack.length)
      this.stack = widened(this.stack, this.stackSize + 2);
    this.stack[this.stackSize++] = scope;
    this.stack[this.stackSize++] = flow;
  }
}

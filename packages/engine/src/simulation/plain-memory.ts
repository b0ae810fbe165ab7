import { hasRates } from "./arrivals.ts";
import type { CompiledSimulation } from "./compiled-simulation.ts";
import type { PlainCore } from "./plain-core.ts";
import { neededCounts, totalWeights } from "./plain-model.ts";
import { type CalendarShifts, PersonShifts, type ShiftTable } from "./shift-table.ts";

/** What differs from run to run. */
export interface PlainRunSettings {
  readonly limits: readonly number[];
  readonly splitLimit: number;
  readonly warmUpCases: number;
}

type Column = Uint8Array | Int32Array | Float64Array;

/** Where the columns of a table of open hours stand in memory, and what of it has been written. */
interface WrittenShifts {
  readonly table: ShiftTable;
  open: number;
  close: number;
  room: number;
  written: number;
}

/** The slots of the header that are written again for each run. */
const [SPLIT_LIMIT, WARM_UP] = [5, 6];

/** A plain model as it stands in the memory of the core. */
export class PlainMemory {
  private readonly model: CompiledSimulation;
  private readonly core: PlainCore;
  private readonly tables: readonly WrittenShifts[];
  private readonly slots: (number | Column)[];
  private readonly limits: Int32Array;
  private readonly opens: Int32Array;
  private readonly closes: Int32Array;
  private readonly counts: Int32Array;
  private readonly at = new Map<Column, number>();
  private header = new Int32Array(0);

  constructor(model: CompiledSimulation, core: PlainCore) {
    this.model = model;
    this.core = core;
    const arrivals = model.arrivalShifts.filter((one): one is CalendarShifts => one !== null);
    this.tables = [...new Set<ShiftTable>([...model.shifts, ...arrivals])].map((table) => ({
      table,
      open: 0,
      close: 0,
      room: 0,
      written: -1,
    }));
    this.limits = new Int32Array(model.processes.length);
    this.opens = new Int32Array(this.tables.length);
    this.closes = new Int32Array(this.tables.length);
    this.counts = new Int32Array(this.tables.length);
    model.draws.reseed(0, 0);
    this.slots = this.listSlots();
  }

  /** Writes what a run needs: the model, where another one stands in memory, and chance. */
  prepare(seed: number, replication: number, settings: PlainRunSettings): void {
    const { core, model } = this;
    model.draws.reseed(seed, replication);
    this.limits.set(settings.limits);
    if (core.boundTo !== this) this.bind();
    else this.rewrite(this.limits);
    this.rewrite(model.draws.keys);
    this.header[SPLIT_LIMIT] = settings.splitLimit;
    this.header[WARM_UP] = settings.warmUpCases;
    core.writeHeader(this.header);
    for (const one of this.tables) {
      const { count } = one.table;
      if (one.table instanceof PersonShifts) one.table.reset();
      if (one.table.count < count) one.written = -1;
      this.writeShifts(one);
    }
    this.rewriteTables();
  }

  /** Lays out more of a table of open hours; 0 where there is no more. */
  extend(index: number): number {
    const one = this.tables[index];
    const isMore = one.table.extend();
    this.writeShifts(one);
    this.rewriteTables();
    return isMore ? 1 : 0;
  }

  private rewriteTables(): void {
    this.tables.forEach(({ open, close, table }, k) => {
      this.opens[k] = open;
      this.closes[k] = close;
      this.counts[k] = table.count;
    });
    for (const column of [this.opens, this.closes, this.counts]) this.rewrite(column);
  }

  /** Copies what was laid out since, and the end at ∞. */
  private writeShifts(one: WrittenShifts): void {
    const { table } = one;
    if (one.written === table.count) return;
    const length = table.count + 1;
    if (length > one.room) {
      one.room = length * 2;
      one.open = this.core.allocate(one.room * 8);
      one.close = this.core.allocate(one.room * 8);
      one.written = -1;
    }
    const from = Math.min(Math.max(one.written, 0), table.count);
    const write = (at: number, column: Float64Array) =>
      this.core.floats(at, length).set(column.subarray(from, length), from);
    write(one.open, table.openMs);
    write(one.close, table.closeMs);
    one.written = table.count;
  }

  private rewrite(column: Column): void {
    const at = this.at.get(column);
    if (at !== undefined) this.view(column, at).set(column);
  }

  private view(column: Column, at: number): Column {
    if (column instanceof Float64Array) return this.core.floats(at, column.length);
    if (column instanceof Int32Array) return this.core.ints(at, column.length);
    return this.core.bytes(at, column.length);
  }

  /** Writes all columns one after another, eight bytes aligned, with room for the open hours. */
  private bind(): void {
    const { core, slots } = this;
    core.boundTo = this;
    const padded = (bytes: number) => (bytes + 7) & ~7;
    const columns = slots.filter((slot): slot is Column => typeof slot !== "number");
    let bytes = 0;
    for (const column of new Set(columns)) bytes += padded(column.byteLength);
    for (const { table } of this.tables) bytes += (table.count + 1) * 2 * 16;
    let free = core.takeArena(bytes);
    const take = (size: number) => {
      const at = free;
      free += padded(size);
      return at;
    };
    this.at.clear();
    for (const column of new Set(columns)) this.at.set(column, take(column.byteLength));
    for (const [column, at] of this.at) this.view(column, at).set(column);
    for (const one of this.tables) {
      one.room = (one.table.count + 1) * 2;
      one.open = take(one.room * 8);
      one.close = take(one.room * 8);
      one.written = -1;
    }
    this.header = Int32Array.from(slots, (slot) =>
      typeof slot === "number" ? slot : (this.at.get(slot) ?? 0),
    );
  }

  /** Numbers and columns in the order in which core/model.ts reads them. */
  private listSlots(): (number | Column)[] {
    const { model, tables } = this;
    const { flow, nodes, tasks, samplers, processes, shifts } = model;
    const needed = neededCounts(model);
    const indexOf = (table: ShiftTable) => tables.findIndex((one) => one.table === table);
    const ofProcess = (of: (p: number) => number) => Int32Array.from(processes, (_, p) => of(p));
    const [performersStart, performers] = lists(tasks.performers);
    const [tasksStart, personTasks] = lists(model.personTasks);
    const [startsStart, starts] = lists(flow.starts);
    const [valuesStart, valuesLength, values] = valueTables(samplers.tables);
    return [
      processes.length,
      tasks.count,
      shifts.length,
      flow.widestNodes,
      flow.widestFlows,
      0,
      0,
      needed.visits ? 1 : 0,
      needed.joins ? 1 : 0,
      flow.kind,
      flow.outStart,
      flow.out,
      flow.inStart,
      flow.in,
      flow.flowTo,
      flow.processOf,
      flow.firstNode,
      flow.firstFlow,
      nodes.weight,
      totalWeights(model),
      nodes.delay,
      nodes.source,
      nodes.taskOf,
      tasks.nodeOf,
      tasks.duration,
      tasks.unattended,
      commonSamplers(model),
      tasks.extraneous,
      tasks.external,
      tasks.durationSource,
      tasks.extraneousSource,
      tasks.externalSource,
      Int32Array.from(tasks.discipline),
      tasks.meanMs,
      performersStart,
      performers,
      tasksStart,
      personTasks,
      model.tasksAtOnce,
      model.switchMs,
      model.costPerMs,
      Int32Array.from(shifts, indexOf),
      ofProcess((p) => processes[p].gap),
      ofProcess((p) => processes[p].arrivalSource),
      ofProcess((p) => processes[p].startSource),
      startsStart,
      starts,
      ofProcess((p) => {
        const table = model.arrivalShifts[p];
        return table === null ? -1 : indexOf(table);
      }),
      Float64Array.from(model.model.processes, ({ arrivals }) => arrivals.growth),
      Int32Array.from(model.model.processes, ({ arrivals }) => (hasRates(arrivals) ? 1 : 0)),
      Int32Array.from(model.model.processes, ({ deadline }) => (deadline === null ? 0 : 1)),
      this.limits,
      Int32Array.from(samplers.kind),
      samplers.part,
      valuesStart,
      valuesLength,
      values,
      this.opens,
      this.closes,
      this.counts,
      model.draws.keys,
    ];
  }
}

/** The sampler all who do a task share, −2 where they differ; of a task that nobody does, its own. */
function commonSamplers({ tasks, shifts }: CompiledSimulation): Int32Array {
  return tasks.unattended.map((unattended, t) => {
    const own = tasks.performers[t];
    const samplers = new Set(Array.from(own, (p) => tasks.duration[t * shifts.length + p]));
    const [first = unattended] = samplers;
    return samplers.size > 1 ? -2 : first;
  });
}

/** Lists laid one after another: where each begins (one more than there are), and all of them. */
function lists(all: readonly Int32Array[]): [Int32Array, Int32Array] {
  const start = new Int32Array(all.length + 1);
  all.forEach((list, k) => {
    start[k + 1] = start[k] + list.length;
  });
  return [start, Int32Array.from(all.flatMap((list) => [...list]))];
}

/** The same of value tables, which not every distribution has. */
function valueTables(
  all: readonly (Float64Array | null)[],
): [Int32Array, Int32Array, Float64Array] {
  const lengths = Int32Array.from(all, (table) => table?.length ?? 0);
  const start = new Int32Array(all.length);
  for (let k = 1; k < all.length; k++) start[k] = start[k - 1] + lengths[k - 1];
  return [start, lengths, Float64Array.from(all.flatMap((table) => [...(table ?? [])]))];
}

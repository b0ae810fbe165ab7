/** A number column of twice the length, or of what is asked for. */
export function widened<Column extends Float64Array | Int32Array | Uint8Array>(
  column: Column,
  length: number,
): Column {
  if (column.length >= length) return column;
  const size = Math.max(length, column.length * 2, 64);
  const make = column.constructor as new (size: number) => Column;
  const wide = new make(size);
  wide.set(column as never);
  return wide;
}

/**
 * Pieces of work in the order they were begun. A task done in one go is one row; one handed over at
 * the end of a shift has a row a piece. Only the first `count` entries mean something.
 */
export class WorkRows {
  count = 0;
  caseOf = new Int32Array(0);
  task = new Int32Array(0);
  /** −1 where nobody does it. */
  person = new Int32Array(0);
  readyAtMs = new Float64Array(0);
  startAtMs = new Float64Array(0);
  /** Planned while it is going on. */
  endAtMs = new Float64Array(0);
  workMs = new Float64Array(0);
  /** The row this one goes on with; −1 for the first. */
  continues = new Int32Array(0);
  /** The row before by the same person; −1 for the first. */
  before = new Int32Array(0);
  /** Share of the work left for somebody else after this piece; 0 where it is done. */
  left = new Float64Array(0);
  /** −1 once it is over or stopped. */
  scope = new Int32Array(0);
  visit = new Int32Array(0);
  group = new Int32Array(0);
  stamp = new Int32Array(0);

  /** Takes the next row. */
  add(): number {
    if (this.count === this.caseOf.length) this.reserve(this.count + 1);
    return this.count++;
  }

  reserve(length: number): void {
    this.caseOf = widened(this.caseOf, length);
    this.task = widened(this.task, length);
    this.person = widened(this.person, length);
    this.readyAtMs = widened(this.readyAtMs, length);
    this.startAtMs = widened(this.startAtMs, length);
    this.endAtMs = widened(this.endAtMs, length);
    this.workMs = widened(this.workMs, length);
    this.continues = widened(this.continues, length);
    this.before = widened(this.before, length);
    this.left = widened(this.left, length);
    this.scope = widened(this.scope, length);
    this.visit = widened(this.visit, length);
    this.group = widened(this.group, length);
    this.stamp = widened(this.stamp, length);
  }
}

/** Cases in the order they arrived. */
export class CaseRows {
  count = 0;
  processOf = new Int32Array(0);
  /** Number within its process, from 0. */
  numberOf = new Int32Array(0);
  level = new Int32Array(0);
  arrivedAtMs = new Float64Array(0);
  /** `NaN` while it goes on, or where it never ended. */
  endAtMs = new Float64Array(0);
  firstStartAtMs = new Float64Array(0);
  /** Sum over its tasks, side by side added up. */
  waitingMs = new Float64Array(0);
  workMs = new Float64Array(0);
  /** Pauses within tasks: off shift. */
  pausedMs = new Float64Array(0);
  /** In events: timers, messages. */
  eventMs = new Float64Array(0);
  cost = new Float64Array(0);
  /** End of the last day; `NaN` without a deadline. */
  dueAtMs = new Float64Array(0);

  add(): number {
    if (this.count === this.processOf.length) this.reserve(this.count + 1);
    const c = this.count++;
    this.endAtMs[c] = Number.NaN;
    this.firstStartAtMs[c] = Number.NaN;
    this.waitingMs[c] = 0;
    this.workMs[c] = 0;
    this.pausedMs[c] = 0;
    this.eventMs[c] = 0;
    this.cost[c] = 0;
    this.dueAtMs[c] = Number.NaN;
    this.level[c] = 0;
    return c;
  }

  reserve(length: number): void {
    this.processOf = widened(this.processOf, length);
    this.numberOf = widened(this.numberOf, length);
    this.level = widened(this.level, length);
    this.arrivedAtMs = widened(this.arrivedAtMs, length);
    this.endAtMs = widened(this.endAtMs, length);
    this.firstStartAtMs = widened(this.firstStartAtMs, length);
    this.waitingMs = widened(this.waitingMs, length);
    this.workMs = widened(this.workMs, length);
    this.pausedMs = widened(this.pausedMs, length);
    this.eventMs = widened(this.eventMs, length);
    this.cost = widened(this.cost, length);
    this.dueAtMs = widened(this.dueAtMs, length);
  }
}

/** Work that is ready, or will be: slots that are used again. */
export class WorkItems {
  used = 0;
  private free = new Int32Array(0);
  private freeCount = 0;
  /** −1 where the case went away. */
  scope = new Int32Array(0);
  task = new Int32Array(0);
  caseOf = new Int32Array(0);
  readyAtMs = new Float64Array(0);
  extraneousMs = new Float64Array(0);
  externalMs = new Float64Array(0);
  queuedAtMs = new Float64Array(0);
  key = new Float64Array(0);
  serial = new Float64Array(0);
  visit = new Int32Array(0);
  continues = new Int32Array(0);
  /** Share of the work that is to be done. */
  share = new Float64Array(0);
  stamp = new Int32Array(0);
  next = new Int32Array(0);
  previous = new Int32Array(0);
  /** The next of the same batch; −1 for the last. */
  mate = new Int32Array(0);
  /** Items of the batch it leads; 1 alone. */
  batch = new Int32Array(0);
  /** 0 not in a queue, 1 in one, 2 in one as the first of a batch. */
  state = new Uint8Array(0);

  clear(): void {
    this.used = 0;
    this.freeCount = 0;
  }

  take(): number {
    if (this.freeCount > 0) return this.free[--this.freeCount];
    if (this.used === this.scope.length) this.widen(this.used + 1);
    return this.used++;
  }

  giveBack(i: number): void {
    this.scope[i] = -1;
    this.state[i] = 0;
    if (this.freeCount === this.free.length) this.free = widened(this.free, this.freeCount + 1);
    this.free[this.freeCount++] = i;
  }

  private widen(length: number): void {
    this.scope = widened(this.scope, length);
    this.task = widened(this.task, length);
    this.caseOf = widened(this.caseOf, length);
    this.readyAtMs = widened(this.readyAtMs, length);
    this.extraneousMs = widened(this.extraneousMs, length);
    this.externalMs = widened(this.externalMs, length);
    this.queuedAtMs = widened(this.queuedAtMs, length);
    this.key = widened(this.key, length);
    this.serial = widened(this.serial, length);
    this.visit = widened(this.visit, length);
    this.continues = widened(this.continues, length);
    this.share = widened(this.share, length);
    this.stamp = widened(this.stamp, length);
    this.next = widened(this.next, length);
    this.previous = widened(this.previous, length);
    this.mate = widened(this.mate, length);
    this.batch = widened(this.batch, length);
    this.state = widened(this.state, length);
  }
}

/**
 * Where tokens of a case are: the case itself, each sub-process going on, each set of repetitions.
 * Slots are used again; `era` tells a later use from an earlier one.
 */
export class Scopes {
  used = 0;
  private free = new Int32Array(0);
  private freeCount = 0;
  private readonly flows: number;
  private readonly nodes: number;
  caseOf = new Int32Array(0);
  root = new Int32Array(0);
  parent = new Int32Array(0);
  /** The node of the parent it stands for. */
  node = new Int32Array(0);
  live = new Int32Array(0);
  era = new Int32Array(0);
  /** 1 for a set of repetitions. */
  isSet = new Uint8Array(0);
  /** Repetitions that are to follow. */
  rest = new Int32Array(0);
  stamp = new Int32Array(0);
  /** Tokens that wait at inclusive joins. */
  pending = new Int32Array(0);
  /** Tokens by flow that wait at joins; and by node, and visits by node. */
  waiting = new Int32Array(0);
  marking = new Int32Array(0);
  visits = new Int32Array(0);
  private readonly needsMarking: boolean;

  constructor(flows: number, nodes: number, needsMarking: boolean) {
    this.flows = flows;
    this.nodes = nodes;
    this.needsMarking = needsMarking;
  }

  clear(): void {
    this.used = 0;
    this.freeCount = 0;
  }

  take(caseOf: number, parent: number, node: number): number {
    let s: number;
    if (this.freeCount > 0) s = this.free[--this.freeCount];
    else {
      if (this.used === this.caseOf.length) this.widen(this.used + 1);
      s = this.used++;
      this.era[s] = 0;
    }
    this.caseOf[s] = caseOf;
    this.parent[s] = parent;
    this.root[s] = parent < 0 ? s : this.root[parent];
    this.node[s] = node;
    this.live[s] = 0;
    this.isSet[s] = 0;
    this.rest[s] = 0;
    this.stamp[s] = 0;
    this.pending[s] = 0;
    for (let k = s * this.flows, end = k + this.flows; k < end; k++) this.waiting[k] = 0;
    if (parent < 0)
      for (let k = s * this.nodes, end = k + this.nodes; k < end; k++) this.visits[k] = 0;
    if (this.needsMarking) this.marking.fill(0, s * this.nodes, (s + 1) * this.nodes);
    return s;
  }

  giveBack(s: number): void {
    this.era[s]++;
    this.caseOf[s] = -1;
    if (this.freeCount === this.free.length) this.free = widened(this.free, this.freeCount + 1);
    this.free[this.freeCount++] = s;
  }

  private widen(length: number): void {
    this.caseOf = widened(this.caseOf, length);
    const size = this.caseOf.length;
    this.root = widened(this.root, size);
    this.parent = widened(this.parent, size);
    this.node = widened(this.node, size);
    this.live = widened(this.live, size);
    this.era = widened(this.era, size);
    this.isSet = widened(this.isSet, size);
    this.rest = widened(this.rest, size);
    this.stamp = widened(this.stamp, size);
    this.pending = widened(this.pending, size);
    this.waiting = widened(this.waiting, size * this.flows);
    this.visits = widened(this.visits, size * this.nodes);
    if (this.needsMarking) this.marking = widened(this.marking, size * this.nodes);
  }
}

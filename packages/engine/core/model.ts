import { getI } from "./memory";

/** Where the host writes what a model is: a list of pointers and whole numbers, one a slot. */
export const HEADER: usize = 1024;

function slot(k: i32): usize {
  return <usize>getI(HEADER, k);
}

/** Sizes and settings of a run. */
export class Sizes {
  static processes: i32 = 0;
  static tasks: i32 = 0;
  static people: i32 = 0;
  /** Most nodes and flows of one process. */
  static nodes: i32 = 0;
  static flows: i32 = 0;
  static splitLimit: i32 = 0;
  static warmUpCases: i32 = 0;
  static hasVisits: i32 = 0;
  static hasJoins: i32 = 0;
}

/** Nodes and flows, numbered through all processes. */
export class Flow {
  static kind: usize = 0;
  static outStart: usize = 0;
  static out: usize = 0;
  static inStart: usize = 0;
  static in: usize = 0;
  static flowTo: usize = 0;
  static processOf: usize = 0;
  static firstNode: usize = 0;
  static firstFlow: usize = 0;
  static weight: usize = 0;
  static totalWeight: usize = 0;
  static delay: usize = 0;
  static source: usize = 0;
  static taskOf: usize = 0;
}

export class Tasks {
  static nodeOf: usize = 0;
  /** Sampler by task and person. */
  static duration: usize = 0;
  static unattended: usize = 0;
  /** Sampler of all who do it (of nobody where nobody does); −1 none, −2 where they differ. */
  static common: usize = 0;
  static extraneous: usize = 0;
  static external: usize = 0;
  static durationSource: usize = 0;
  static extraneousSource: usize = 0;
  static externalSource: usize = 0;
  static discipline: usize = 0;
  static meanMs: usize = 0;
  static performersStart: usize = 0;
  static performers: usize = 0;
}

export class People {
  static tasksStart: usize = 0;
  static tasks: usize = 0;
  static atOnce: usize = 0;
  static switchMs: usize = 0;
  static costPerMs: usize = 0;
  static table: usize = 0;
}

export class Processes {
  static gap: usize = 0;
  static arrivalSource: usize = 0;
  static startSource: usize = 0;
  static startsStart: usize = 0;
  static starts: usize = 0;
  /** Table of open hours of arrivals, −1 none. */
  static table: usize = 0;
  static growth: usize = 0;
  static hasRates: usize = 0;
  static hasDeadline: usize = 0;
  static limit: usize = 0;
}

export class Samplers {
  static kind: usize = 0;
  static part: usize = 0;
  /** Where the values of each stand among all values, and how many there are. */
  static start: usize = 0;
  static length: usize = 0;
  static values: usize = 0;
}

/** Open hours: pointers to the columns of each table, and how many intervals it has. */
export class Shifts {
  static open: usize = 0;
  static close: usize = 0;
  static count: usize = 0;
}

export class Chance {
  static keys: usize = 0;
}

/** Reads the header: the order is that of `plainSlots` in src/simulation/plain-core.ts. */
export function readModel(): void {
  let k = 0;
  Sizes.processes = <i32>slot(k++);
  Sizes.tasks = <i32>slot(k++);
  Sizes.people = <i32>slot(k++);
  Sizes.nodes = <i32>slot(k++);
  Sizes.flows = <i32>slot(k++);
  Sizes.splitLimit = <i32>slot(k++);
  Sizes.warmUpCases = <i32>slot(k++);
  Sizes.hasVisits = <i32>slot(k++);
  Sizes.hasJoins = <i32>slot(k++);
  Flow.kind = slot(k++);
  Flow.outStart = slot(k++);
  Flow.out = slot(k++);
  Flow.inStart = slot(k++);
  Flow.in = slot(k++);
  Flow.flowTo = slot(k++);
  Flow.processOf = slot(k++);
  Flow.firstNode = slot(k++);
  Flow.firstFlow = slot(k++);
  Flow.weight = slot(k++);
  Flow.totalWeight = slot(k++);
  Flow.delay = slot(k++);
  Flow.source = slot(k++);
  Flow.taskOf = slot(k++);
  Tasks.nodeOf = slot(k++);
  Tasks.duration = slot(k++);
  Tasks.unattended = slot(k++);
  Tasks.common = slot(k++);
  Tasks.extraneous = slot(k++);
  Tasks.external = slot(k++);
  Tasks.durationSource = slot(k++);
  Tasks.extraneousSource = slot(k++);
  Tasks.externalSource = slot(k++);
  Tasks.discipline = slot(k++);
  Tasks.meanMs = slot(k++);
  Tasks.performersStart = slot(k++);
  Tasks.performers = slot(k++);
  People.tasksStart = slot(k++);
  People.tasks = slot(k++);
  People.atOnce = slot(k++);
  People.switchMs = slot(k++);
  People.costPerMs = slot(k++);
  People.table = slot(k++);
  Processes.gap = slot(k++);
  Processes.arrivalSource = slot(k++);
  Processes.startSource = slot(k++);
  Processes.startsStart = slot(k++);
  Processes.starts = slot(k++);
  Processes.table = slot(k++);
  Processes.growth = slot(k++);
  Processes.hasRates = slot(k++);
  Processes.hasDeadline = slot(k++);
  Processes.limit = slot(k++);
  Samplers.kind = slot(k++);
  Samplers.part = slot(k++);
  Samplers.start = slot(k++);
  Samplers.length = slot(k++);
  Samplers.values = slot(k++);
  Shifts.open = slot(k++);
  Shifts.close = slot(k++);
  Shifts.count = slot(k++);
  Chance.keys = slot(k++);
}

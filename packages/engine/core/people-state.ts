import { Cases, Delays, Items, Rows, Slots } from "./columns";
import { allocate, fillF, fillI, getI, widened } from "./memory";
import { Sizes } from "./model";

/** What is kept of people, tasks and processes while a run goes on; room is made for each model. */
export class State {
  static inHand: usize = 0;
  static releasedAtMs: usize = 0;
  static wakeAtMs: usize = 0;
  static shift: usize = 0;
  static lastTask: usize = 0;
  static lastRow: usize = 0;
  /** Worked milliseconds by shift: a column a person, and its length. */
  static worked: usize = 0;
  static workedSize: usize = 0;
  static people: i32 = 0;

  static head: usize = 0;
  static tail: usize = 0;
  static isNew: usize = 0;
  static newTasks: usize = 0;
  static armedUntilMs: usize = 0;
  static causes: usize = 0;
  static tasks: i32 = 0;

  static arrivalShift: usize = 0;
  static arrivalCount: usize = 0;
  static processes: i32 = 0;

  /** Empties all columns and makes room for the model at hand. */
  static reset(startAtMs: f64): void {
    Rows.count = 0;
    Cases.count = 0;
    Items.used = 0;
    Items.freeCount = 0;
    Slots.used = 0;
    Slots.freeCount = 0;
    Delays.used = 0;
    Delays.freeCount = 0;
    const people = Sizes.people;
    if (people > State.people) {
      State.inHand = allocate(people * 4);
      State.releasedAtMs = allocate(people * 8);
      State.wakeAtMs = allocate(people * 8);
      State.shift = allocate(people * 4);
      State.lastTask = allocate(people * 4);
      State.lastRow = allocate(people * 4);
      State.worked = widened(State.worked, State.people * 4, people * 4);
      State.workedSize = widened(State.workedSize, State.people * 4, people * 4);
      State.people = people;
    }
    const tasks = Sizes.tasks;
    if (tasks > State.tasks) {
      State.head = allocate(tasks * 4);
      State.tail = allocate(tasks * 4);
      State.isNew = allocate(tasks * 4);
      State.newTasks = allocate(tasks * 4);
      State.armedUntilMs = allocate(tasks * 8);
      State.causes = allocate(tasks * 7 * 8);
      State.tasks = tasks;
    }
    if (Sizes.processes > State.processes) {
      State.arrivalShift = allocate(Sizes.processes * 4);
      State.arrivalCount = allocate(Sizes.processes * 4);
      State.processes = Sizes.processes;
    }
    fillI(State.inHand, 0, people);
    fillF(State.releasedAtMs, startAtMs, people);
    fillF(State.wakeAtMs, -1, people);
    fillI(State.shift, 0, people);
    fillI(State.lastTask, -1, people);
    fillI(State.lastRow, -1, people);
    for (let p = 0; p < people; p++) {
      memory.fill(<usize>getI(State.worked, p), 0, (<usize>getI(State.workedSize, p)) << 3);
    }
    fillI(State.head, -1, tasks);
    fillI(State.tail, -1, tasks);
    fillI(State.isNew, 0, tasks);
    fillF(State.armedUntilMs, -1, tasks);
    fillF(State.causes, 0, tasks * 7);
    fillI(State.arrivalShift, 0, Sizes.processes);
    fillI(State.arrivalCount, 0, Sizes.processes);
  }
}

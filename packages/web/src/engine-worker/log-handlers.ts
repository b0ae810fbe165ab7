import {
  type EventLog,
  mappingShape,
  peopleNames,
  renamePeople,
  selectColumns,
  summariseLog,
  withoutPeople,
} from "@talka/engine";
import { readEventLogArrow, writeEventLogArrow } from "@talka/formats";
import { askBytes } from "../api/ask.ts";
import { emptyDrawer, readDrawer, writeDrawer } from "../device/database.ts";
import { pseudonymsOf } from "../device/pseudonyms.ts";
import { type Handlers, transferring, type WorkerState } from "./handlers.ts";
import { draftOf } from "./import/import-handlers.ts";
import type { OpenedLog, PeopleChoice } from "./opened-log.ts";

const LOCAL = "local";

/** Makes, keeps and opens the log that every query is about. */
export const logHandlers = {
  /** Turns the imported file into the log: people as chosen, kept in this browser, file let go. */
  finishImport: async (
    state: WorkerState,
    args: {
      readonly name: string;
      readonly people: PeopleChoice;
      readonly attributes: readonly string[];
      /** Needed for "pseudonyms" where somebody is named. */
      readonly key: CryptoKey | null;
    },
  ): Promise<OpenedLog> => {
    const { table, built, fileName } = draftOf(state);
    if (built === null) throw new TypeError("no log has been built yet");
    const log = await withPeople(selectColumns(built.log, args.attributes), args.people, args.key);
    const { allFates: _, ...report } = built.report;
    const origin = { fileName, shapeKey: mappingShape(table), mapping: built.mapping, report };
    state.about = { name: args.name, people: args.people, origin, eventLogId: null, isKept: false };
    replaceLog(state, log);
    state.draft = null;
    await keepLocal(state);
    return openedLog(state);
  },

  /** Opens the log kept in this browser; `null` if there is none. */
  openLocal: async (state: WorkerState): Promise<OpenedLog | null> => {
    if (state.log !== null && state.about?.eventLogId === null) return openedLog(state);
    const kept = await readDrawer("logs", LOCAL);
    if (kept === null) return null;
    const log = await readEventLogArrow(kept.arrow);
    if (!log.ok) return null;
    state.about = { ...(kept.about as NonNullable<WorkerState["about"]>), isKept: true };
    replaceLog(state, log.value);
    return openedLog(state);
  },

  /** Fetches the events of a log from the server and opens it. */
  openEventLog: async (
    state: WorkerState,
    args: { readonly id: string; readonly name: string; readonly people: PeopleChoice },
    { signal },
  ): Promise<OpenedLog> => {
    if (state.log !== null && state.about?.eventLogId === args.id) return openedLog(state);
    const arrow = await askBytes("getEvents", { params: { id: args.id }, signal });
    const log = await readEventLogArrow(arrow);
    if (!log.ok) throw new TypeError(`the server sent a damaged log: ${log.error.code}`);
    const { name, people, id: eventLogId } = args;
    state.about = { name, people, origin: null, eventLogId, isKept: true };
    replaceLog(state, log.value);
    return openedLog(state);
  },

  /** What the worker holds now; `null` if nothing. */
  openedLog: (state: WorkerState): OpenedLog | null =>
    state.log === null ? null : openedLog(state),

  /** The log as an Arrow file, to be sent or saved. */
  exportArrow: async (state: WorkerState): Promise<Uint8Array<ArrayBuffer>> => {
    if (state.log === null) throw new TypeError("no log is open");
    const arrow = await arrowOf(state.log);
    return transferring(arrow, [arrow.buffer]);
  },

  /** Notes that the log is on the server now. */
  noteSaved: async (state: WorkerState, args: { readonly id: string }): Promise<OpenedLog> => {
    if (state.about === null) throw new TypeError("no log is open");
    state.about = { ...state.about, eventLogId: args.id };
    const kept = await readDrawer("logs", LOCAL);
    if (kept !== null) await writeDrawer("logs", LOCAL, { ...kept, about: state.about });
    return openedLog(state);
  },

  /** Removes the log kept in this browser. */
  forgetLocal: async (state: WorkerState): Promise<void> => {
    await emptyDrawer("logs", LOCAL);
    if (state.about?.eventLogId === null) {
      state.log = null;
      state.about = null;
      state.cache.clear();
    }
  },
} satisfies Handlers;

function replaceLog(state: WorkerState, log: EventLog): void {
  state.log = log;
  state.cache.clear();
}

async function withPeople(
  log: EventLog,
  people: PeopleChoice,
  key: CryptoKey | null,
): Promise<EventLog> {
  switch (people) {
    case "kept":
      return log;
    case "none":
      return withoutPeople(log);
    case "pseudonyms": {
      const names = peopleNames(log);
      // Where nobody is named no key is waited for: a browser may have none yet, or never.
      if (names.length === 0) return log;
      if (key === null) throw new TypeError("pseudonyms need a key");
      return renamePeople(log, await pseudonymsOf(names, key));
    }
  }
}

async function keepLocal(state: WorkerState): Promise<void> {
  if (state.log === null || state.about === null) return;
  const arrow = await arrowOf(state.log);
  const about = { ...state.about, isKept: true };
  await writeDrawer("logs", LOCAL, { arrow, about }).then(
    () => {
      state.about = about;
    },
    () => {
      // a private window keeps nothing; the log is still open until the page is closed
    },
  );
}

async function arrowOf(log: EventLog): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await writeEventLogArrow(log);
  const whole = bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength;
  return (whole ? bytes : bytes.slice()) as Uint8Array<ArrayBuffer>;
}

function openedLog(state: WorkerState): OpenedLog {
  if (state.log === null || state.about === null) throw new TypeError("no log is open");
  return { ...state.about, summary: summariseLog(state.log), zone: state.log.zone };
}

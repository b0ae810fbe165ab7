import type { LogMapping } from "@talka/engine";
import { engine } from "../../engine-worker/engine.ts";
import type {
  BuiltOutline,
  FileOutline,
  ReadChoice,
} from "../../engine-worker/import/import-handlers.ts";
import type { OpenedLog, PeopleChoice } from "../../engine-worker/opened-log.ts";
import { noProgress, type Progress } from "../../engine-worker/remaining-time.ts";
import { forgetDraft, type ImportDraft, keepDraft, keptDraft } from "./import-draft.ts";
import { recallMapping } from "./mapping-memory.ts";

type ReadFailure = Awaited<ReturnType<typeof readFile>> & { readonly ok: false };
type BuildFailure = Awaited<ReturnType<typeof buildLog>> & { readonly ok: false };

/** How far the import is. */
export type ImportState =
  | { readonly phase: "empty"; readonly lastFile: string | null; readonly wasCancelled: boolean }
  | { readonly phase: "reading"; readonly fileName: string; readonly progress: Progress }
  | {
      readonly phase: "failed";
      readonly fileName: string;
      /** `null`: a fault of ours. */
      readonly error: ReadFailure["error"] | null;
      /** Whether it was read as a person said, and might be readable as recognised. */
      readonly wasChosen: boolean;
    }
  | ImportRead;

/** A file was read and is being given its meaning. */
export interface ImportRead {
  readonly phase: "read";
  readonly outline: FileOutline;
  /** What a person said about how to read the file. */
  readonly choice: ReadChoice;
  /** A part without a column is an empty list or an empty name; see `isComplete`. */
  readonly mapping: LogMapping;
  /** Where the mapping came from. */
  readonly source: "guess" | "memory" | "person";
  readonly built: BuiltOutline | null;
  readonly buildError: BuildFailure["error"] | null;
  readonly isBuilding: boolean;
  /** What becomes of the people in the log. */
  readonly people: PeopleChoice;
  /** What the log will be called. */
  readonly name: string;
}

const readFile = (
  file: File,
  choice: ReadChoice,
  signal: AbortSignal,
  onProgress: (p: Progress) => void,
) => engine().call("readFile", { file, zone: defaultZone, choice }, { signal, onProgress });
const buildLog = (mapping: LogMapping) => engine().call("buildLog", { mapping });

/** The zone that files are read in until somebody says otherwise. */
export const defaultZone = "Europe/Riga";

/** The import that is going on in this window: one file, its meaning, and the log it makes. */
class ImportSession {
  #state: ImportState = {
    phase: "empty",
    lastFile: keptDraft()?.fileName ?? null,
    wasCancelled: false,
  };
  #reading: AbortController | null = null;
  #file: File | null = null;
  #wasReadAgain = false;
  #buildNumber = 0;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): ImportState => this.#state;

  /** Reads a file in place of an earlier one. */
  read(file: File): void {
    const kept = keptDraft();
    this.#read(file, kept?.fileName === file.name ? kept.choice : {});
  }

  /** Reads the same file in another way. */
  readAgain(choice: ReadChoice): void {
    if (this.#file !== null) this.#read(this.#file, choice);
  }

  #read(file: File, choice: ReadChoice): void {
    this.#file = file;
    this.#reading?.abort();
    const controller = new AbortController();
    this.#reading = controller;
    const fileName = file.name;
    const wasChosen = Object.keys(choice).length > 0;
    this.#set({ phase: "reading", fileName, progress: noProgress });
    const tell = (progress: Progress) => {
      if (this.#reading === controller) this.#set({ phase: "reading", fileName, progress });
    };
    readFile(file, choice, controller.signal, tell).then(
      (read) => {
        if (this.#reading !== controller) return;
        if (read.ok) void this.#begin(read.value, choice);
        else this.#set({ phase: "failed", fileName, error: read.error, wasChosen });
      },
      () => {
        if (this.#reading !== controller) return;
        if (controller.signal.aborted) {
          this.#set({ phase: "empty", lastFile: null, wasCancelled: true });
        } else {
          this.#set({ phase: "failed", fileName, error: null, wasChosen });
        }
      },
    );
  }

  /** Stops reading. */
  cancel(): void {
    this.#reading?.abort();
  }

  /** Begins again with another file. */
  clear(): void {
    this.#reading?.abort();
    this.#reading = null;
    this.#file = null;
    forgetDraft();
    this.#set({ phase: "empty", lastFile: null, wasCancelled: false });
  }

  /** Gives the columns another meaning and, if no part is missing, builds the log anew. */
  async map(mapping: LogMapping, source: ImportRead["source"] = "person"): Promise<void> {
    if (this.#state.phase !== "read") return;
    this.#buildNumber += 1;
    const number = this.#buildNumber;
    this.#set({
      ...this.#state,
      mapping,
      source,
      isBuilding: isComplete(mapping),
      buildError: null,
    });
    if (!isComplete(mapping)) return;
    this.#keep();
    const built = await buildLog(mapping).catch((crash: unknown) => {
      // the worker was ended over an analysis, and the file with it: it is read once more
      if (this.#file === null || this.#wasReadAgain) throw crash;
      this.#wasReadAgain = true;
      this.readAgain(this.#state.phase === "read" ? this.#state.choice : {});
      return null;
    });
    if (built === null) return;
    this.#wasReadAgain = false;
    // a newer mapping is on its way
    if (number !== this.#buildNumber || this.#state.phase !== "read") return;
    this.#set({
      ...this.#state,
      isBuilding: false,
      built: built.ok ? built.value : this.#state.built,
      buildError: built.ok ? null : built.error,
    });
  }

  /** Decides what becomes of the people. */
  choosePeople(people: PeopleChoice): void {
    if (this.#state.phase !== "read") return;
    this.#set({ ...this.#state, people });
    this.#keep();
  }

  /** Names the log. */
  rename(name: string): void {
    if (this.#state.phase !== "read") return;
    this.#set({ ...this.#state, name });
    this.#keep();
  }

  /** Makes the log; the file and the names in it are let go. */
  async finish(key: CryptoKey | null): Promise<OpenedLog> {
    if (this.#state.phase !== "read") throw new TypeError("no file has been read");
    const { name, people, mapping } = this.#state;
    const { attributes } = mapping;
    const opened = await engine().call("finishImport", { name, people, attributes, key });
    this.clear();
    return opened;
  }

  #keep(): void {
    if (this.#state.phase !== "read" || !isComplete(this.#state.mapping)) return;
    const { outline, choice, mapping, people, name } = this.#state;
    const { fileName, shapeKey } = outline;
    keepDraft({ fileName, shapeKey, choice, mapping, people, name });
  }

  async #begin(outline: FileOutline, choice: ReadChoice): Promise<void> {
    const kept = keptDraft();
    const draft = fits(kept, outline) ? kept : null;
    const remembered = draft?.mapping ?? (await recallMapping(outline));
    const mapping = remembered ?? guessedMapping(outline);
    const source = remembered === null ? "guess" : "memory";
    const empty = { built: null, buildError: null, isBuilding: false };
    const people = draft?.people ?? "pseudonyms";
    const name =
      draft?.name ?? outline.fileName.replace(/(\.(csv|tsv|txt|xlsx|xes|arrow|gz))+$/i, "");
    this.#set({ phase: "read", outline, choice, mapping, source, people, name, ...empty });
    await this.map(mapping, source);
  }

  #set(state: ImportState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** The one import of this window. */
export const importSession = new ImportSession();

function fits(draft: ImportDraft | null, outline: FileOutline): draft is ImportDraft {
  return draft !== null && draft.shapeKey === outline.shapeKey;
}

/** The guess, with columns of personal data not kept unless somebody asks for them. */
export function guessedMapping({ guess, columns }: FileOutline): LogMapping {
  if (!guess.ok) return noMapping;
  const personal = new Set(columns.filter((one) => one.personal !== null).map((one) => one.name));
  const { mapping } = guess.value;
  return { ...mapping, attributes: mapping.attributes.filter((name) => !personal.has(name)) };
}

/** Whether every part that an analysis needs has a column. */
export function isComplete({ caseId, activity, end }: LogMapping): boolean {
  return caseId.length > 0 && activity.length > 0 && end !== "";
}

const noMapping: LogMapping = {
  caseId: [],
  activity: [],
  end: "",
  lifecycleMode: "pair",
  attributes: [],
  zone: defaultZone,
  repairs: [],
};

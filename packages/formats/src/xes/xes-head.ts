import { findAttribute } from "../xml/find-attribute.ts";
import type { XmlCursor } from "../xml/xml-cursor.ts";

/** What a log says about itself before its traces: classifiers, and attributes promised to all. */
export class XesHead {
  readonly classifiers: { readonly name: string; readonly keys: string }[] = [];
  /** Keys that every event is promised to have. */
  readonly eventGlobals: string[] = [];
  private isEventScope = false;

  /** Begins a block of promised attributes. */
  startGlobal(cursor: XmlCursor): void {
    this.isEventScope = findAttribute(cursor, "scope") === "event";
  }

  /** Notes an attribute of the block. */
  addGlobal(cursor: XmlCursor): void {
    const key = findAttribute(cursor, "key");
    if (key !== null && this.isEventScope) this.eventGlobals.push(key);
  }

  /** Notes a classifier: the attributes that together name an activity. */
  addClassifier(cursor: XmlCursor): void {
    const keys = findAttribute(cursor, "keys");
    if (keys !== null) this.classifiers.push({ name: findAttribute(cursor, "name") ?? "", keys });
  }
}

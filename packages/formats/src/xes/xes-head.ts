import type { XmlCursor } from "../xml/xml-cursor.ts";
import { attributeText } from "./find-attribute.ts";

/** What a log says about itself before its traces: classifiers, and attributes promised to all. */
export class XesHead {
  readonly classifiers: { readonly name: string; readonly keys: string }[] = [];
  /** Keys that every event is promised to have. */
  readonly eventGlobals: string[] = [];
  private isEventScope = false;

  /** Begins a block of promised attributes. */
  startGlobal(cursor: XmlCursor): void {
    this.isEventScope = attributeText(cursor, "scope") === "event";
  }

  /** Notes an attribute of the block. */
  addGlobal(cursor: XmlCursor): void {
    const key = attributeText(cursor, "key");
    if (key !== null && this.isEventScope) this.eventGlobals.push(key);
  }

  /** Notes a classifier: the attributes that together name an activity. */
  addClassifier(cursor: XmlCursor): void {
    const keys = attributeText(cursor, "keys");
    if (keys !== null) this.classifiers.push({ name: attributeText(cursor, "name") ?? "", keys });
  }
}

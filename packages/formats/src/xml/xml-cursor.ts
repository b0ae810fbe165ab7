import { ReadFault } from "../source/read-error.ts";

/** The bytes end inside a piece; it comes again with more behind it. */
export const XML_MORE = 0;
/** An opening tag, self-closing or not. */
export const XML_OPEN = 1;
/** A closing tag. */
export const XML_CLOSE = 2;
/** Characters between tags; only if asked for. */
export const XML_TEXT = 3;
/** Something that is no XML; `position` stands on it. */
export const XML_FAULT = 4;
/** Nothing is left, and nothing will come. */
export const XML_END = 5;

const MOST_ATTRIBUTES = 256;

/** 1 for bytes that end a plain run of an attribute value: quotes, `&`, `<` and controls. */
const VALUE_STOPS = Uint8Array.from({ length: 256 }, (_, b) =>
  b < 32 || b === 34 || b === 39 || b === 38 || b === 60 ? 1 : 0,
);
/** 1 for bytes that end a name. */
const NAME_STOPS = Uint8Array.from({ length: 256 }, (_, b) =>
  b <= 32 || b === 47 || b === 62 || b === 61 || b === 60 || b === 34 || b === 39 ? 1 : 0,
);

/**
 * Walks over XML in bytes, one tag a step, and makes no object on the way: what a step found stands
 * in the fields as positions in `bytes`. Comments, instructions and document types are passed over;
 * a document type that declares entities is refused. It does not check that tags match.
 */
export class XmlCursor {
  bytes: Uint8Array = new Uint8Array(1);
  position = 0;
  /** Local name of the last tag, without its prefix. */
  nameStart = 0;
  nameEnd = 0;
  selfClosing = false;
  attributeCount = 0;
  /** Start and end of each attribute's name, then of its value. */
  readonly attributes = new Int32Array(MOST_ATTRIBUTES * 4);
  /** 1 where a value holds entities or line ends that must be resolved. */
  readonly encoded = new Uint8Array(MOST_ATTRIBUTES);
  textStart = 0;
  textEnd = 0;
  textEncoded = false;
  /** Line ends passed so far. */
  lines = 0;
  private to = 0;
  private final = false;
  private readonly wantsText: boolean;

  constructor(wantsText: boolean) {
    this.wantsText = wantsText;
  }

  /** Goes on with these bytes; `bytes[to]` is written to, to end every run. */
  feed(bytes: Uint8Array, from: number, to: number, final: boolean): void {
    this.bytes = bytes;
    this.position = from;
    this.to = to;
    this.final = final;
    bytes[to] = 60;
  }

  /** Moves behind the next piece and tells what it is. */
  next(): number {
    const { bytes, to } = this;
    for (;;) {
      const start = this.position;
      let p = start;
      let byte = bytes[p]!;
      let lines = 0;
      let isEncoded = false;
      while (byte !== 60) {
        if (byte === 10) lines++;
        else if (byte === 38) isEncoded = true;
        byte = bytes[++p]!;
      }
      if (p >= to && !(this.final && this.wantsText && p > start)) {
        if (this.final) {
          this.position = to;
          return XML_END;
        }
        if (this.wantsText && p > start) return XML_MORE;
        this.lines += lines;
        this.position = to;
        return XML_MORE;
      }
      this.lines += lines;
      this.position = p;
      if (this.wantsText && p > start) {
        this.textStart = start;
        this.textEnd = p;
        this.textEncoded = isEncoded;
        return XML_TEXT;
      }
      const mark = bytes[p + 1]!;
      if (p + 1 >= to) return this.cut();
      if (mark === 33 || mark === 63) {
        const kind = this.passOver(p, mark);
        if (kind >= 0) return kind;
        continue;
      }
      return mark === 47 ? this.closeTag(p) : this.openTag(p);
    }
  }

  /** Goes on at a later position of the same bytes. */
  skipTo(position: number): void {
    for (let p = this.position; p < position; p++) if (this.bytes[p] === 10) this.lines++;
    this.position = position;
  }

  /** Whether the local name of the last tag is this ASCII text. */
  isNamed(name: string): boolean {
    const { bytes, nameStart } = this;
    if (this.nameEnd - nameStart !== name.length) return false;
    for (let k = 0; k < name.length; k++) {
      if (bytes[nameStart + k] !== name.charCodeAt(k)) return false;
    }
    return true;
  }

  /** The local name of the last tag. */
  name(): string {
    return new TextDecoder().decode(this.bytes.subarray(this.nameStart, this.nameEnd));
  }

  private cut(): number {
    return this.final ? XML_FAULT : XML_MORE;
  }

  /** The name at `p` becomes the local name; gives where it ends. */
  private readName(from: number): number {
    const { bytes } = this;
    let p = from;
    let start = from;
    while (NAME_STOPS[bytes[p]!] === 0) {
      if (bytes[p] === 58) start = p + 1;
      p++;
    }
    this.nameStart = start;
    this.nameEnd = p;
    return p;
  }

  private closeTag(at: number): number {
    const { bytes, to } = this;
    let p = this.readName(at + 2);
    while (p < to && bytes[p]! <= 32) p++;
    if (p >= to) return this.cut();
    if (bytes[p] !== 62 || this.nameStart === this.nameEnd) return XML_FAULT;
    this.position = p + 1;
    return XML_CLOSE;
  }

  private openTag(at: number): number {
    const { bytes, to, attributes } = this;
    let p = this.readName(at + 1);
    if (p >= to) return this.cut();
    if (this.nameStart === this.nameEnd) return XML_FAULT;
    let count = 0;
    let lines = 0;
    for (;;) {
      let byte = bytes[p]!;
      while (byte <= 32) {
        if (byte === 10) lines++;
        byte = bytes[++p]!;
      }
      if (p >= to) return this.cut();
      if (byte === 62 || byte === 47) {
        if (byte === 47) {
          if (p + 1 >= to) return this.cut();
          if (bytes[++p] !== 62) return XML_FAULT;
        }
        this.selfClosing = byte === 47;
        this.attributeCount = count;
        this.lines += lines;
        this.position = p + 1;
        return XML_OPEN;
      }
      if (count === MOST_ATTRIBUTES) return XML_FAULT;
      attributes[count * 4] = p;
      while (NAME_STOPS[bytes[p]!] === 0) p++;
      attributes[count * 4 + 1] = p;
      while (p < to && bytes[p]! <= 32) p++;
      if (p >= to) return this.cut();
      if (bytes[p] !== 61) return XML_FAULT;
      p++;
      while (p < to && bytes[p]! <= 32) p++;
      if (p >= to) return this.cut();
      const quote = bytes[p]!;
      if (quote !== 34 && quote !== 39) return XML_FAULT;
      attributes[count * 4 + 2] = ++p;
      let isEncoded = 0;
      for (;;) {
        while (VALUE_STOPS[bytes[p]!] === 0) p++;
        const stop = bytes[p]!;
        if (p >= to) return this.cut();
        if (stop === quote) break;
        if (stop === 60) return XML_FAULT;
        if (stop === 10) lines++;
        if (stop === 38 || stop < 32) isEncoded = 1;
        p++;
      }
      attributes[count * 4 + 3] = p;
      this.encoded[count] = isEncoded;
      count++;
      p++;
    }
  }

  /** Passes a comment, instruction, character section or document type; −1 if there is more. */
  private passOver(at: number, mark: number): number {
    const { bytes, to } = this;
    if (at + 9 > to && !this.final) return XML_MORE;
    let end = -1;
    if (mark === 63) {
      end = find(bytes, at + 2, to, "?>");
    } else if (startsWith(bytes, at, "<!--")) {
      end = find(bytes, at + 4, to, "-->");
    } else if (startsWith(bytes, at, "<![CDATA[")) {
      end = find(bytes, at + 9, to, "]]>");
      if (end >= 0 && this.wantsText) {
        this.textStart = at + 9;
        this.textEnd = end - 3;
        this.textEncoded = false;
      }
    } else if (startsWith(bytes, at, "<!DOCTYPE")) {
      end = endOfDoctype(bytes, at, to);
      if (end >= 0 && find(bytes, at, end, "<!ENTITY") >= 0) {
        throw new ReadFault("read.xml", { what: "entities" }, { line: this.lines + 1 });
      }
    } else {
      return XML_FAULT;
    }
    if (end < 0) return this.cut();
    for (let p = at; p < end; p++) if (bytes[p] === 10) this.lines++;
    this.position = end;
    return this.wantsText && mark === 33 && bytes[at + 2] === 91 ? XML_TEXT : -1;
  }
}

/** Behind the first `text` in `bytes[from, to)`, or −1. */
function find(bytes: Uint8Array, from: number, to: number, text: string): number {
  const first = text.charCodeAt(0);
  for (let p = bytes.indexOf(first, from); p >= 0 && p + text.length <= to; ) {
    if (startsWith(bytes, p, text)) return p + text.length;
    p = bytes.indexOf(first, p + 1);
  }
  return -1;
}

function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  for (let k = 0; k < text.length; k++) if (bytes[at + k] !== text.charCodeAt(k)) return false;
  return true;
}

/** Behind the `>` of a document type, which may hold declarations in brackets. */
function endOfDoctype(bytes: Uint8Array, at: number, to: number): number {
  let depth = 0;
  for (let p = at; p < to; p++) {
    if (bytes[p] === 91) depth++;
    else if (bytes[p] === 93) depth--;
    else if (bytes[p] === 62 && depth <= 0) return p + 1;
  }
  return -1;
}

import { Inflate } from "fflate";
import { crc32 } from "../bytes/crc32.ts";
import { breathe, type Watch } from "../source/read-chunks.ts";
import { ReadFault } from "../source/read-error.ts";

const MOST_UNPACKED_BYTES = 2 ** 31;
const SLICE_BYTES = 1 << 15;

interface Entry {
  /** As written, with "/" between folders. */
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly headerAt: number;
  readonly checkSum: number;
}

/** A zip archive in memory, its parts unpacked piece by piece when they are asked for. */
export class ZipArchive {
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private readonly entries: ReadonlyMap<string, Entry>;
  private readonly watch: Watch;
  private unpackedBytes = 0;

  /** @throws {ReadFault} `read.zip` if the archive has no directory, or one that makes no sense. */
  constructor(bytes: Uint8Array, watch: Watch) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.watch = watch;
    this.entries = this.readDirectory();
  }

  /** Whether there is a part of this path. */
  has(path: string): boolean {
    return this.entries.has(path.toLowerCase());
  }

  /** Paths of the files that a person put in: no folders, nothing that a system added unasked. */
  get files(): readonly string[] {
    const isOwn = (path: string) =>
      !path.endsWith("/") && !/(^|\/)(__MACOSX\/|\.|thumbs\.db$|desktop\.ini$)/i.test(path);
    return [...this.entries.values()].map((entry) => entry.name).filter(isOwn);
  }

  /**
   * A part as a stream that unpacks as it is read.
   *
   * @throws {ReadFault} `read.zip` if it is packed in a way not understood; the stream fails so for
   * damage.
   */
  stream(path: string): ReadableStream<Uint8Array> {
    const entry = this.entries.get(path.toLowerCase());
    if (!entry || (entry.method !== 0 && entry.method !== 8)) {
      throw new ReadFault("read.zip", { part: path });
    }
    const packed = this.packedBytes(entry, path);
    const ready: Uint8Array[] = [];
    let at = 0;
    let sum = 0;
    const keep = (piece: Uint8Array) => {
      if (piece.length === 0) return;
      sum = crc32(piece, sum);
      ready.push(piece.slice());
    };
    const inflate = entry.method === 8 ? new Inflate(keep) : null;
    return new ReadableStream<Uint8Array>({
      pull(controller) {
        while (ready.length === 0 && at < packed.length) {
          const slice = packed.subarray(at, at + SLICE_BYTES);
          at += slice.length;
          try {
            if (inflate === null) keep(slice);
            else inflate.push(slice, at === packed.length);
          } catch {
            throw new ReadFault("read.zip", { part: path });
          }
        }
        for (const piece of ready.splice(0)) controller.enqueue(piece);
        if (at < packed.length) return;
        if (sum !== entry.checkSum) throw new ReadFault("read.zip", { part: path });
        controller.close();
      },
    });
  }

  /** A small part as a whole; `null` if there is none. */
  async part(path: string): Promise<Uint8Array | null> {
    if (!this.has(path)) return null;
    const pieces: Uint8Array[] = [];
    let length = 0;
    await this.unpack(path, (piece) => {
      pieces.push(piece.slice());
      length += piece.length;
    });
    const whole = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  /**
   * Hands a part to `take` piece by piece; a piece is valid only during the call.
   *
   * @throws {ReadFault} `read.zip` for damage, `read.too-large` for more bytes than are sane.
   */
  async unpack(path: string, take: (piece: Uint8Array) => void): Promise<void> {
    const entry = this.entries.get(path.toLowerCase());
    if (!entry) throw new ReadFault("read.zip", { part: path });
    const packed = this.packedBytes(entry, path);
    let sum = 0;
    const takeCounted = (piece: Uint8Array) => {
      sum = crc32(piece, sum);
      this.unpackedBytes += piece.length;
      if (this.unpackedBytes > MOST_UNPACKED_BYTES) {
        throw new ReadFault("read.too-large", {
          what: "unpacked-bytes",
          limit: MOST_UNPACKED_BYTES,
        });
      }
      take(piece);
    };
    if (entry.method === 0) {
      takeCounted(packed);
    } else if (entry.method === 8) {
      await this.inflate(packed, path, takeCounted);
    } else {
      throw new ReadFault("read.zip", { part: path, method: entry.method });
    }
    if (sum !== entry.checkSum) throw new ReadFault("read.zip", { part: path });
  }

  private async inflate(
    packed: Uint8Array,
    path: string,
    take: (piece: Uint8Array) => void,
  ): Promise<void> {
    const inflate = new Inflate((piece) => take(piece));
    for (let at = 0; at < packed.length; at += SLICE_BYTES) {
      const end = Math.min(packed.length, at + SLICE_BYTES);
      try {
        inflate.push(packed.subarray(at, end), end === packed.length);
      } catch (fault) {
        if (fault instanceof ReadFault) throw fault;
        throw new ReadFault("read.zip", { part: path });
      }
      await breathe(this.watch);
    }
  }

  private packedBytes(entry: Entry, path: string): Uint8Array {
    const { view, bytes } = this;
    const at = entry.headerAt;
    if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) {
      throw new ReadFault("read.zip", { part: path });
    }
    const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    const end = start + entry.packedBytes;
    if (end > bytes.length) throw new ReadFault("read.zip", { part: path });
    return bytes.subarray(start, end);
  }

  private readDirectory(): Map<string, Entry> {
    const { view, bytes } = this;
    let end = bytes.length - 22;
    const least = Math.max(0, bytes.length - 65_557);
    while (end >= least && view.getUint32(end, true) !== 0x06054b50) end--;
    if (end < least) throw new ReadFault("read.zip", { what: "directory" });
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    const entries = new Map<string, Entry>();
    const decoder = new TextDecoder();
    for (let n = 0; n < count; n++) {
      if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) {
        throw new ReadFault("read.zip", { what: "directory" });
      }
      const flags = view.getUint16(at + 8, true);
      if (flags & 1) throw new ReadFault("read.zip", { what: "encrypted" });
      const nameLength = view.getUint16(at + 28, true);
      const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength));
      const path = name.replaceAll("\\", "/");
      entries.set(path.toLowerCase(), {
        name: path,
        method: view.getUint16(at + 10, true),
        packedBytes: view.getUint32(at + 20, true),
        headerAt: view.getUint32(at + 42, true),
        checkSum: view.getInt32(at + 16, true),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries;
  }
}

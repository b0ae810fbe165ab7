/** What a field of a table is; a table is a list of these by slot, `null` for plain scalars. */
export type FieldShape =
  | null
  | { readonly kind: "string" }
  /** A vector of scalars or structs of this many bytes. */
  | { readonly kind: "vector"; readonly bytes: number }
  | { readonly kind: "table"; readonly shape: () => TableShape }
  | { readonly kind: "tables"; readonly shape: () => TableShape }
  /** A table whose shape the scalar byte in the slot before tells. */
  | { readonly kind: "union"; readonly shapes: (type: number) => TableShape };

/** The shape of a table by slot. */
export type TableShape = readonly FieldShape[];

const MOST_DEPTH = 64;
const MOST_TABLES = 200_000;

/**
 * Walks over a FlatBuffer and refuses it where an offset or a length leads out of it. Libraries
 * believe lengths; a damaged one would keep them busy for hours.
 *
 * @throws {RangeError} The buffer is damaged.
 */
export class FlatbufferCheck {
  private readonly view: DataView;
  private tables = 0;

  constructor(bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Checks everything from the root. */
  checkRoot(shape: TableShape): void {
    this.checkTable(this.unsigned(0), shape, 0);
  }

  /** Where the value of a slot of the root stands, or 0 where it has none. */
  rootSlot(slot: number): number {
    return this.slotAt(this.unsigned(0), slot);
  }

  /** First element and count of the vector that a slot points to. */
  vectorAt(at: number): { readonly start: number; readonly count: number } {
    const vector = at + this.unsigned(at);
    return { start: vector + 4, count: this.unsigned(vector) };
  }

  private checkTable(at: number, shape: TableShape, depth: number): void {
    if (depth > MOST_DEPTH || ++this.tables > MOST_TABLES) throw new RangeError("too many tables");
    shape.forEach((field, slot) => {
      if (field === null) return;
      const value = this.slotAt(at, slot);
      if (value !== 0) this.checkField(at, value, slot, field, depth);
    });
  }

  private checkField(
    table: number,
    value: number,
    slot: number,
    field: NonNullable<FieldShape>,
    depth: number,
  ): void {
    const target = value + this.unsigned(value);
    switch (field.kind) {
      case "string":
        this.checkRange(target + 4, this.unsigned(target));
        break;
      case "vector":
        this.checkRange(target + 4, this.unsigned(target) * field.bytes);
        break;
      case "table":
        this.checkTable(target, field.shape(), depth + 1);
        break;
      case "union": {
        const typeAt = this.slotAt(table, slot - 1);
        const type = typeAt === 0 ? 0 : this.view.getUint8(typeAt);
        this.checkTable(target, field.shapes(type), depth + 1);
        break;
      }
      case "tables": {
        const count = this.unsigned(target);
        this.checkRange(target + 4, count * 4);
        for (let k = 0; k < count; k++) {
          const at = target + 4 + k * 4;
          this.checkTable(at + this.unsigned(at), field.shape(), depth + 1);
        }
        break;
      }
    }
  }

  private slotAt(table: number, slot: number): number {
    const { view } = this;
    this.checkRange(table, 4);
    const vtable = table - view.getInt32(table, true);
    this.checkRange(vtable, 4);
    const vtableBytes = view.getUint16(vtable, true);
    this.checkRange(vtable, vtableBytes);
    if (4 + slot * 2 + 2 > vtableBytes) return 0;
    const offset = view.getUint16(vtable + 4 + slot * 2, true);
    if (offset === 0) return 0;
    this.checkRange(table + offset, 1);
    return table + offset;
  }

  private unsigned(at: number): number {
    this.checkRange(at, 4);
    return this.view.getUint32(at, true);
  }

  private checkRange(at: number, length: number): void {
    if (!(at >= 0 && length >= 0 && at + length <= this.view.byteLength)) {
      throw new RangeError(`${length} bytes at ${at} of ${this.view.byteLength}`);
    }
  }
}

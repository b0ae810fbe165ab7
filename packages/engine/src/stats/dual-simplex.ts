const TINY = 1e-9;
const CLEAN = 1e-11;
/** A guard against going round in circles; what is reached by then is still a lower bound. */
const MOST_PIVOTS = 2000;
/** Roundings of so many pivots may add up before the table is laid out anew. */
const REFRESH_AFTER = 20_000;

/** A column of a linear program: its cost, at least 0, and its entries as [row, value]. */
export interface ProgramColumn {
  readonly cost: number;
  readonly entries: readonly (readonly [row: number, value: number])[];
}

/**
 * Least cost·x with A·x = b, x ≥ 0, for one matrix and many right-hand sides. Costs are at least 0,
 * so the basis of the last answer is always a good start for the next: only the right-hand side
 * has changed, and the dual simplex method mends that in a few pivots. Same questions in the same
 * order give the same bits.
 *
 * @see C. E. Lemke, "The dual method of solving the linear programming problem", Naval Research
 *   Logistics Quarterly 1(1), 1954.
 */
export class DualSimplex {
  readonly columnCount: number;
  readonly rowCount: number;
  readonly #columns: readonly ProgramColumn[];
  /** Columns, then one unit column a row, which becomes the inverse of the basis. */
  readonly #width: number;
  readonly #table: Float64Array;
  readonly #reduced: Float64Array;
  readonly #basis: Int32Array;
  readonly #beta: Float64Array;
  readonly #rhs: Float64Array;
  readonly #pivotColumns: Int32Array;
  #pivots = 0;

  /** @throws RangeError where a cost is below 0 or a row does not exist. */
  constructor(rowCount: number, columns: readonly ProgramColumn[]) {
    this.rowCount = rowCount;
    this.columnCount = columns.length;
    this.#columns = columns;
    this.#width = columns.length + rowCount;
    this.#table = new Float64Array(this.#width * rowCount);
    this.#reduced = new Float64Array(this.#width);
    this.#basis = new Int32Array(rowCount);
    this.#beta = new Float64Array(rowCount);
    this.#rhs = new Float64Array(rowCount);
    this.#pivotColumns = new Int32Array(this.#width);
    for (const { cost, entries } of columns) {
      if (!(cost >= 0)) throw new RangeError(`a cost is ${cost}, not 0 or more`);
      for (const [row] of entries) {
        if (!(row >= 0 && row < rowCount))
          throw new RangeError(`row ${row} is not in 0..${rowCount - 1}`);
      }
    }
    this.#layOut();
  }

  #layOut(): void {
    this.#table.fill(0);
    this.#reduced.fill(0);
    this.#columns.forEach(({ cost, entries }, j) => {
      this.#reduced[j] = cost;
      for (const [row, value] of entries) this.#table[row * this.#width + j] += value;
    });
    for (let i = 0; i < this.rowCount; i++) {
      this.#table[i * this.#width + this.columnCount + i] = 1;
      this.#basis[i] = this.columnCount + i;
      this.#beta[i] = this.#rhs[i];
    }
    this.#pivots = 0;
  }

  /**
   * The least cost for a right-hand side; `Infinity` where no x ≥ 0 fits. Where the method does not
   * end in good time, a lower bound of it.
   */
  solve(rhs: ArrayLike<number>): number {
    if (this.#pivots > REFRESH_AFTER) this.#layOut();
    this.#change(rhs);
    for (let round = 0; round < MOST_PIVOTS; round++) {
      const row = this.#leavingRow(round > MOST_PIVOTS / 4);
      if (row < 0) break;
      const column = this.#enteringColumn(row);
      if (column < 0) return Number.POSITIVE_INFINITY;
      this.#pivot(row, column);
    }
    let cost = 0;
    for (let i = 0; i < this.rowCount; i++) {
      cost -= this.#reduced[this.columnCount + i] * this.#rhs[i];
    }
    return cost;
  }

  /** Writes the x of the last answer, of use only where one was found. Length: columnCount. */
  readSolution(into: Float64Array): void {
    into.fill(0);
    for (let i = 0; i < this.rowCount; i++) {
      if (this.#basis[i] < this.columnCount) into[this.#basis[i]] = Math.max(0, this.#beta[i]);
    }
  }

  #change(rhs: ArrayLike<number>): void {
    const { rowCount, columnCount } = this;
    const [table, beta, width] = [this.#table, this.#beta, this.#width];
    for (let j = 0; j < rowCount; j++) {
      const difference = rhs[j] - this.#rhs[j];
      if (difference === 0) continue;
      this.#rhs[j] = rhs[j];
      for (let i = 0, at = columnCount + j; i < rowCount; i++, at += width) {
        if (table[at] !== 0) beta[i] += table[at] * difference;
      }
    }
  }

  /** The row furthest from allowed, or the first such where circles are to be feared; −1: none. */
  #leavingRow(first: boolean): number {
    let row = -1;
    let most = TINY;
    for (let i = 0; i < this.rowCount; i++) {
      // A unit column stands for an equation and must be 0 itself.
      const off = this.#basis[i] >= this.columnCount ? Math.abs(this.#beta[i]) : -this.#beta[i];
      if (off <= most) continue;
      row = i;
      if (first) break;
      most = off;
    }
    return row;
  }

  #enteringColumn(row: number): number {
    const [table, reduced] = [this.#table, this.#reduced];
    const from = row * this.#width;
    const sign = this.#beta[row] < 0 ? -1 : 1;
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let j = 0; j < this.columnCount; j++) {
      const entry = sign * table[from + j];
      if (entry <= TINY) continue;
      const ratio = Math.max(0, reduced[j]) / entry;
      if (ratio < least - TINY) {
        least = ratio;
        best = j;
      }
    }
    return best;
  }

  #pivot(row: number, column: number): void {
    const [table, reduced, beta, width] = [this.#table, this.#reduced, this.#beta, this.#width];
    const list = this.#pivotColumns;
    const from = row * width;
    const pivot = table[from + column];
    let length = 0;
    for (let j = 0; j < width; j++) {
      if (table[from + j] === 0) continue;
      table[from + j] /= pivot;
      list[length++] = j;
    }
    table[from + column] = 1;
    beta[row] /= pivot;
    for (let i = 0; i < this.rowCount; i++) {
      const at = i * width;
      const factor = table[at + column];
      if (i === row || factor === 0) continue;
      for (let k = 0; k < length; k++) {
        const j = list[k];
        const value = table[at + j] - factor * table[from + j];
        table[at + j] = value < CLEAN && value > -CLEAN ? 0 : value;
      }
      table[at + column] = 0;
      beta[i] -= factor * beta[row];
    }
    const factor = reduced[column];
    for (let k = 0; k < length; k++) reduced[list[k]] -= factor * table[from + list[k]];
    reduced[column] = 0;
    this.#basis[row] = column;
    this.#pivots++;
  }
}

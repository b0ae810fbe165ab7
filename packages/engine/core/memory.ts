/** Columns of numbers in linear memory: element `k` of the column that begins at `base`. */
export function getF(base: usize, k: i32): f64 {
  return load<f64>(base + ((<usize>k) << 3));
}

export function setF(base: usize, k: i32, value: f64): void {
  store<f64>(base + ((<usize>k) << 3), value);
}

export function getI(base: usize, k: i32): i32 {
  return load<i32>(base + ((<usize>k) << 2));
}

export function setI(base: usize, k: i32, value: i32): void {
  store<i32>(base + ((<usize>k) << 2), value);
}

let free: usize = 65_536;

/** Takes fresh memory, eight bytes aligned, zeroed; it is never given back. */
export function allocate(bytes: i32): usize {
  const at = free;
  free = (free + <usize>bytes + 7) & ~(<usize>7);
  const pages = <i32>((free + 65_535) >> 16);
  if (pages > memory.size()) {
    // Grows by half at least, so that views of it are not made anew too often.
    const more = max(pages - memory.size(), memory.size() >> 1);
    if (memory.grow(more) < 0 && memory.grow(pages - memory.size()) < 0) unreachable();
  }
  return at;
}

/** A wider copy of a column. */
export function widened(base: usize, oldBytes: i32, newBytes: i32): usize {
  const wide = allocate(newBytes);
  memory.copy(wide, base, oldBytes);
  return wide;
}

export function fillI(base: usize, value: i32, length: i32): void {
  for (let k = 0; k < length; k++) setI(base, k, value);
}

export function fillF(base: usize, value: f64, length: i32): void {
  for (let k = 0; k < length; k++) setF(base, k, value);
}

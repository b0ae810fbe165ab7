/** Names as a table has them: trimmed, an empty one "column 3", a repeated one "name (2)". */
export function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((given, k) => {
    const name = given.trim() === "" ? `column ${k + 1}` : given.trim();
    let unique = name;
    for (let n = 2; taken.has(unique); n++) unique = `${name} (${n})`;
    taken.add(unique);
    return unique;
  });
}

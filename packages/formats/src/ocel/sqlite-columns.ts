/** Columns of a table, and which of them is the rowid itself (−1: none). */
export interface SqliteColumns {
  readonly names: readonly string[];
  readonly rowidAt: number;
}

const CONSTRAINT = /^(constraint|primary|unique|check|foreign)\b/i;

/** Reads the names of the columns out of `CREATE TABLE …`. */
export function columnNames(sql: string): SqliteColumns {
  const inner = sql.slice(sql.indexOf("(") + 1, sql.lastIndexOf(")"));
  const parts = splitAtCommas(inner).filter((part) => !CONSTRAINT.test(part));
  return {
    names: parts.map(nameOf),
    rowidAt: parts.findIndex((part) => /\binteger\s+primary\s+key\b/i.test(part)),
  };
}

/** Parts between commas outside of brackets and quotes. */
function splitAtCommas(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = "";
  let part = "";
  for (const letter of text) {
    if (quote !== "") {
      if (letter === quote) quote = "";
    } else if (letter === '"' || letter === "'" || letter === "`") quote = letter;
    else if (letter === "[") quote = "]";
    else if (letter === "(") depth++;
    else if (letter === ")") depth--;
    if (letter === "," && depth === 0 && quote === "") {
      parts.push(part.trim());
      part = "";
    } else part += letter;
  }
  return [...parts, part.trim()].filter((one) => one !== "");
}

function nameOf(part: string): string {
  const quoted = /^(?:"((?:[^"]|"")*)"|'((?:[^']|'')*)'|`([^`]*)`|\[([^\]]*)\])/.exec(part);
  if (quoted === null) return part.split(/\s/, 1)[0] ?? part;
  const [, double, single, back, square] = quoted;
  return double?.replaceAll('""', '"') ?? single?.replaceAll("''", "'") ?? back ?? square ?? "";
}

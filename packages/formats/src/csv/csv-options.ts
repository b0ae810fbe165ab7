/** What a caller knows about a file of separated values; what is left out is sniffed. */
export interface CsvOptions {
  /** One ASCII character. */
  readonly delimiter?: string | undefined;
  /** One ASCII character, or `""` where nothing is quoted. Default `"`. */
  readonly quote?: string | undefined;
  /** A label of the web's encoding list, for example `windows-1257`. */
  readonly encoding?: string | undefined;
  readonly decimal?: "." | "," | undefined;
  /** Whether the first row names the columns. */
  readonly header?: boolean | undefined;
  /** What columns hold, by name. */
  readonly columnKinds?: Readonly<Record<string, "text" | "number" | "instant">> | undefined;
}

/** The options in the numbers the scanner works with. */
export interface CsvSettings {
  readonly delimiter: number | null;
  readonly quote: number;
  readonly decimal: 44 | 46 | null;
  readonly header: boolean | null;
  readonly columnKinds: ReadonlyMap<string, "text" | "number" | "instant">;
}

/**
 * Settles the options of a caller.
 *
 * @throws {RangeError} A delimiter or quote that is no single ASCII character.
 */
export function csvSettings(options: CsvOptions): CsvSettings {
  const decimal = options.decimal === undefined ? null : options.decimal === "," ? 44 : 46;
  return {
    delimiter: options.delimiter === undefined ? null : asciiByte("delimiter", options.delimiter),
    quote: options.quote === "" ? 0 : asciiByte("quote", options.quote ?? '"'),
    decimal,
    header: options.header ?? null,
    columnKinds: new Map(Object.entries(options.columnKinds ?? {})),
  };
}

function asciiByte(what: string, text: string): number {
  const byte = text.charCodeAt(0);
  if (text.length !== 1 || byte > 127 || byte === 10 || byte === 13) {
    throw new RangeError(`${what} must be one ASCII character, not ${JSON.stringify(text)}`);
  }
  return byte;
}

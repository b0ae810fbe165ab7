import { type Expression, readExpression } from "./expression.ts";
import type { KeyedDraws } from "./keyed-draws.ts";
import type { Samplers } from "./samplers.ts";
import type { AttributeRule, Condition } from "./simulation-model.ts";

/** Rules as tables: where a value comes from. */
interface CompiledRule {
  readonly attribute: number;
  readonly source: number;
  readonly sampler: number;
  readonly words: WordTable | null;
  readonly chain: ReadonlyMap<number, WordTable> | null;
  readonly formula: Expression | null;
}

interface WordTable {
  readonly codes: Int32Array;
  /** Cumulated shares, the last 1. */
  readonly upTo: Float64Array;
}

interface CompiledTest {
  readonly attribute: number;
  readonly is: "=" | "!=" | "<" | "<=" | ">" | ">=" | "in";
  /** Code of the word asked for; −1 where a number is. */
  readonly word: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Attributes of cases: their values while a run goes on, the rules that set them and the conditions
 * that ask for them. Words are numbers here.
 */
export class AttributeTable {
  readonly names: string[] = [];
  readonly words: string[] = [];
  private readonly wordNumbers: number[] = [];
  private readonly codeOf = new Map<string, number>();
  private readonly rules: CompiledRule[][] = [];
  private readonly conditions: CompiledTest[][][] = [];
  private numbers = new Float64Array(0);
  private codes = new Int32Array(0);
  private readonly samplers: Samplers;
  private readonly draws: KeyedDraws;

  constructor(samplers: Samplers, draws: KeyedDraws) {
    this.samplers = samplers;
    this.draws = draws;
  }

  /** @returns The index of a list of rules; −1 of an empty one. */
  addRules(rules: readonly AttributeRule[], sourceOf: (name: string) => number): number {
    if (rules.length === 0) return -1;
    this.rules.push(
      rules.map((rule) => ({
        attribute: this.attributeOf(rule.name),
        source: sourceOf(rule.name),
        sampler: rule.kind === "number" ? this.samplers.add(rule.distribution) : -1,
        words: rule.kind === "words" ? this.wordTable(rule.values) : null,
        chain:
          rule.kind === "chain"
            ? new Map(
                Object.entries(rule.next).map(([word, values]) => [
                  this.code(word),
                  this.wordTable(values),
                ]),
              )
            : null,
        formula: rule.kind === "formula" ? readExpression(rule.formula) : null,
      })),
    );
    return this.rules.length - 1;
  }

  /** @returns The index of a condition; −1 of none. */
  addCondition(condition: Condition | null): number {
    if (condition === null) return -1;
    this.conditions.push(
      condition.map((all) =>
        all.map(({ attribute, is, value }) => {
          const at = this.attributeOf(attribute);
          if (typeof value === "object") {
            const [low, high] = value;
            return { attribute: at, is, word: -1, low: low ?? -Infinity, high: high ?? Infinity };
          }
          const word = typeof value === "string" ? this.code(value) : -1;
          const number = value === "" ? Number.NaN : Number(value);
          return { attribute: at, is, word, low: number, high: number };
        }),
      ),
    );
    return this.conditions.length - 1;
  }

  /** Makes room for so many cases at a time. */
  reserve(slots: number): void {
    const size = slots * this.names.length;
    if (size <= this.numbers.length) return;
    const numbers = new Float64Array(size);
    numbers.set(this.numbers);
    const codes = new Int32Array(size);
    codes.set(this.codes);
    this.numbers = numbers;
    this.codes = codes;
  }

  /** Forgets the values of a slot. */
  clear(slot: number): void {
    const n = this.names.length;
    if (n === 0) return;
    this.numbers.fill(Number.NaN, slot * n, slot * n + n);
    this.codes.fill(-1, slot * n, slot * n + n);
  }

  /** Sets values by a list of rules, in order; the draws belong to the case and visit. */
  apply(list: number, slot: number, c: number, visit: number): void {
    const at = slot * this.names.length;
    for (const rule of this.rules[list]) {
      const k = at + rule.attribute;
      this.draws.ask(rule.source, c, visit);
      if (rule.sampler >= 0) this.setNumber(k, this.samplers.draw(rule.sampler, this.draws));
      else if (rule.words !== null) this.setWord(k, pick(rule.words, this.draws.next()));
      else if (rule.chain !== null) {
        const next = rule.chain.get(this.codes[k]);
        if (next !== undefined) this.setWord(k, pick(next, this.draws.next()));
      } else if (rule.formula !== null) {
        const value = rule.formula(this.world(at));
        if (typeof value === "number") this.setNumber(k, value);
        else this.setWord(k, this.code(value));
      }
    }
  }

  /** Whether a condition holds; a test of an attribute without a value does not, unless "!=". */
  holds(condition: number, slot: number): boolean {
    const at = slot * this.names.length;
    for (const all of this.conditions[condition]) {
      let isTrue = true;
      for (let k = 0; isTrue && k < all.length; k++) isTrue = this.passes(all[k], at);
      if (isTrue) return true;
    }
    return false;
  }

  private passes(test: CompiledTest, at: number): boolean {
    const code = this.codes[at + test.attribute];
    const number = this.numbers[at + test.attribute];
    const isSame = code >= 0 && test.word >= 0 ? code === test.word : number === test.low;
    switch (test.is) {
      case "=":
        return isSame;
      case "!=":
        return !isSame;
      case "<":
        return number < test.low;
      case "<=":
        return number <= test.low;
      case ">":
        return number > test.low;
      case ">=":
        return number >= test.low;
      default:
        return number >= test.low && number <= test.high;
    }
  }

  private world(at: number) {
    const indexOf = (name: string) => at + this.names.indexOf(name);
    return {
      numberOf: (name: string) => this.numbers[indexOf(name)] ?? Number.NaN,
      wordOf: (name: string) =>
        this.names.includes(name) ? (this.words[this.codes[indexOf(name)]] ?? null) : null,
      draw: (kind: string, parts: readonly number[]) =>
        this.samplers.drawOnce(kind, parts, this.draws),
    };
  }

  private setNumber(k: number, value: number): void {
    this.numbers[k] = value;
    this.codes[k] = -1;
  }

  private setWord(k: number, code: number): void {
    this.codes[k] = code;
    this.numbers[k] = this.wordNumbers[code];
  }

  private attributeOf(name: string): number {
    const known = this.names.indexOf(name);
    return known >= 0 ? known : this.names.push(name) - 1;
  }

  private code(word: string): number {
    const known = this.codeOf.get(word);
    if (known !== undefined) return known;
    this.codeOf.set(word, this.words.length);
    this.wordNumbers.push(word.trim() === "" ? Number.NaN : Number(word));
    return this.words.push(word) - 1;
  }

  private wordTable(
    values: readonly { readonly value: string; readonly share: number }[],
  ): WordTable {
    const total = values.reduce((sum, { share }) => sum + share, 0);
    let sum = 0;
    return {
      codes: Int32Array.from(values, ({ value }) => this.code(value)),
      upTo: Float64Array.from(values, ({ share }, k) => {
        sum += share / total;
        return k === values.length - 1 ? 1 : sum;
      }),
    };
  }
}

function pick({ codes, upTo }: WordTable, share: number): number {
  let k = 0;
  while (upTo[k] < share) k++;
  return codes[k];
}

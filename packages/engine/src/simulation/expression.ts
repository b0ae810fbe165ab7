/** What an expression reads and draws. */
export interface ExpressionWorld {
  /** Number of an attribute; `NaN` where it has none. */
  readonly numberOf: (name: string) => number;
  /** Word of an attribute; `null` where it holds a number or nothing. */
  readonly wordOf: (name: string) => string | null;
  /** Draws from a named distribution with the numbers it was called with. */
  readonly draw: (kind: string, parts: readonly number[]) => number;
}

/** A value while an expression is worked out; truth is 1 and 0. */
export type ExpressionValue = number | string;
/** An expression made ready. */
export type Expression = (world: ExpressionWorld) => ExpressionValue;

/** Where an expression cannot be read. */
export class ExpressionFault extends RangeError {
  readonly at: number;
  constructor(text: string, at: number) {
    super(`cannot read "${text}" at sign ${at + 1}`);
    this.at = at;
  }
}

const token =
  /\s*(?:(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+)|([\p{L}_][\p{L}\p{N}_.]*)|"([^"]*)"|'([^']*)'|(\*\*|<=|>=|==|!=|<>|&&|\|\||[-+*/%^()<>=,!?:]))/uy;

interface Token {
  readonly kind: "number" | "name" | "word" | "sign" | "end";
  readonly text: string;
  readonly at: number;
}

/**
 * Reads an expression of arithmetic, comparisons, `and` `or` `not`, `if(test, then, else)`, min, max,
 * abs, round, floor, ceil, sqrt, and draws such as `norm(mean, sd, min, max)`.
 *
 * @throws {ExpressionFault} It is none.
 */
export function readExpression(text: string): Expression {
  const tokens = tokensOf(text);
  let at = 0;
  const peek = () => tokens[at];
  const take = (...texts: string[]) => {
    const { kind, text: given } = tokens[at];
    if (kind === "end" || kind === "word" || kind === "number") return null;
    if (!texts.includes(given)) return null;
    at++;
    return given;
  };
  const fail = (): never => {
    throw new ExpressionFault(text, peek().at);
  };

  const either = (): Expression => binary(both, { or: or, "||": or });
  const both = (): Expression => binary(negated, { and: and, "&&": and });
  const negated = (): Expression => {
    if (take("not", "!") === null) return compared();
    const inner = negated();
    return (world) => (truth(inner(world)) ? 0 : 1);
  };
  const compared = (): Expression => binary(added, comparisons);
  const added = (): Expression => binary(multiplied, { "+": plus, "-": minus });
  const multiplied = (): Expression => binary(signed, { "*": times, "/": by, "%": rest });
  const signed = (): Expression => {
    const sign = take("-", "+");
    if (sign === null) return raised();
    const inner = signed();
    return sign === "-" ? (world) => -num(inner(world)) : inner;
  };
  const raised = (): Expression => {
    const base = single();
    if (take("^", "**") === null) return base;
    const exponent = signed();
    return (world) => num(base(world)) ** num(exponent(world));
  };
  const single = (): Expression => {
    const { kind, text: given } = peek();
    if (kind === "number") {
      at++;
      const value = Number(given);
      return () => value;
    }
    if (kind === "word") {
      at++;
      return () => given;
    }
    if (kind === "name") {
      at++;
      return take("(") === null ? named(given) : called(given, parts());
    }
    if (take("(") === null) fail();
    const inner = either();
    if (take(")") === null) fail();
    return inner;
  };
  const parts = (): Expression[] => {
    const list: Expression[] = [];
    if (take(")") !== null) return list;
    do list.push(either());
    while (take(",") !== null);
    if (take(")") === null) fail();
    return list;
  };
  const binary = (part: () => Expression, operators: Readonly<Record<string, Operator>>) => {
    let left = part();
    for (;;) {
      const sign = take(...Object.keys(operators));
      const operator = sign === null ? undefined : operators[sign];
      if (operator === undefined) return left;
      const [a, b] = [left, part()];
      left = (world) => operator(a(world), b(world));
    }
  };
  const called = (name: string, list: readonly Expression[]): Expression => {
    const pure = functions[name.toLowerCase()];
    if (pure !== undefined) return (world) => pure(...list.map((part) => num(part(world))));
    if (name.toLowerCase() === "if") {
      const [test, then, other] = list;
      if (test === undefined || then === undefined || other === undefined) return fail();
      return (world) => (truth(test(world)) ? then(world) : other(world));
    }
    if (!drawn.has(name.toLowerCase())) return fail();
    return (world) =>
      world.draw(
        name.toLowerCase(),
        list.map((part) => num(part(world))),
      );
  };

  const whole = either();
  if (peek().kind !== "end") fail();
  return whole;
}

function named(name: string): Expression {
  if (name.toLowerCase() === "true") return () => 1;
  if (name.toLowerCase() === "false") return () => 0;
  return (world) => world.wordOf(name) ?? world.numberOf(name);
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  let at = 0;
  while (text.slice(at).trim() !== "") {
    token.lastIndex = at;
    const found = token.exec(text);
    if (found === null) throw new ExpressionFault(text, at);
    const [, number, name, double, single, sign] = found;
    if (number !== undefined) tokens.push({ kind: "number", text: number, at });
    else if (name !== undefined) tokens.push({ kind: "name", text: name, at });
    else if (sign !== undefined) tokens.push({ kind: "sign", text: sign, at });
    else tokens.push({ kind: "word", text: double ?? single ?? "", at });
    at = token.lastIndex;
  }
  tokens.push({ kind: "end", text: "", at });
  return tokens;
}

type Operator = (a: ExpressionValue, b: ExpressionValue) => ExpressionValue;
const num = (value: ExpressionValue) => (typeof value === "number" ? value : Number(value));
const truth = (value: ExpressionValue) => value !== 0 && value !== "" && !Number.isNaN(value);
const or: Operator = (a, b) => (truth(a) || truth(b) ? 1 : 0);
const and: Operator = (a, b) => (truth(a) && truth(b) ? 1 : 0);
const plus: Operator = (a, b) => num(a) + num(b);
const minus: Operator = (a, b) => num(a) - num(b);
const times: Operator = (a, b) => num(a) * num(b);
const by: Operator = (a, b) => num(a) / num(b);
const rest: Operator = (a, b) => num(a) % num(b);
const same: Operator = (a, b) =>
  (typeof a === typeof b ? a === b : String(a) === String(b)) ? 1 : 0;
const comparisons: Readonly<Record<string, Operator>> = {
  "<": (a, b) => (num(a) < num(b) ? 1 : 0),
  "<=": (a, b) => (num(a) <= num(b) ? 1 : 0),
  ">": (a, b) => (num(a) > num(b) ? 1 : 0),
  ">=": (a, b) => (num(a) >= num(b) ? 1 : 0),
  "=": same,
  "==": same,
  "!=": (a, b) => 1 - num(same(a, b)),
  "<>": (a, b) => 1 - num(same(a, b)),
};
const functions: Readonly<Record<string, (...parts: number[]) => number>> = {
  min: Math.min,
  max: Math.max,
  abs: Math.abs,
  round: Math.round,
  floor: Math.floor,
  ceil: Math.ceil,
  sqrt: Math.sqrt,
};
const drawn = new Set(["fix", "expon", "norm", "uniform", "lognorm", "gamma"]);

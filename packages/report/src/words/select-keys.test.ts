import { expect, test } from "vitest";
import { plainSelectKeys } from "./select-keys.ts";
import { catalogue, translator } from "./translate.ts";

const message =
  "A well-known {name}: {state, select, signed-in {co-op {name}} not-yet {{n, plural, one {# day} other {# days}}} other {{kind, select, a-b {x-y} other {z}}}}.";
const words = catalogue({ en: { message }, lv: { message }, lt: { message } });
const say = translator(words, "en");

test.each([
  [{ name: "self-made", state: "signed-in" }, "A well-known self-made: co-op self-made."],
  [{ name: "n", state: "not-yet", n: 2 }, "A well-known n: 2 days."],
  [{ name: "n", state: "else", kind: "a-b" }, "A well-known n: x-y."],
  [{ name: "n", state: "else", kind: "b" }, "A well-known n: z."],
])("codes with hyphens choose, and texts with hyphens stay: %o", (values, told) => {
  expect(say("message", values)).toBe(told);
});

test.each(["", "no choice", "{n, plural, one {# a-b} other {#}}", "{open, select, a {"])(
  "a message without a whole choice stays: %s",
  (text) => {
    if (text.includes("select")) expect(() => plainSelectKeys(text)).not.toThrow();
    else expect(plainSelectKeys(text)).toBe(text);
  },
);

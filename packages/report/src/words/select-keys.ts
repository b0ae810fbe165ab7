/**
 * A message whose choices the compiler understands: it knows no hyphen in the key of a choice, but
 * codes of the product have them ("signed-in"). `{kind, select, a-b {…} other {…}}` becomes
 * `{kind__key, select, a_b {…} other {…}}`; `{kind}` alone stays as it is.
 */
export function plainSelectKeys(message: string): string {
  const opening = /\{\s*(\w+)\s*,\s*select\s*,/g;
  let written = "";
  let from = 0;
  for (let found = opening.exec(message); found !== null; found = opening.exec(message)) {
    const end = endOfBraces(message, found.index);
    const choices = message.slice(opening.lastIndex, end - 1);
    written += `${message.slice(from, found.index)}{${found[1]}__key, select,${plainChoices(choices)}}`;
    from = end;
    opening.lastIndex = end;
  }
  return written + message.slice(from);
}

/** The values of a message with, for each text, the key it chooses by. */
export function withSelectKeys(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const keyed: Record<string, unknown> = { ...values };
  for (const [name, value] of Object.entries(values)) {
    keyed[`${name}__key`] = typeof value === "string" ? value.replaceAll("-", "_") : value;
  }
  return keyed;
}

function plainChoices(choices: string): string {
  let written = "";
  let from = 0;
  for (let at = choices.indexOf("{"); at >= 0; at = choices.indexOf("{", from)) {
    const end = endOfBraces(choices, at);
    const inner = plainSelectKeys(choices.slice(at + 1, end - 1));
    written += `${choices.slice(from, at).replaceAll("-", "_")}{${inner}}`;
    from = end;
  }
  return written + choices.slice(from);
}

/** Just after the brace that closes the one at `from`; the end where none does. */
function endOfBraces(text: string, from: number): number {
  let depth = 0;
  for (let k = from; k < text.length; k++) {
    if (text[k] === "{") depth += 1;
    else if (text[k] === "}") depth -= 1;
    if (depth === 0) return k + 1;
  }
  return text.length;
}

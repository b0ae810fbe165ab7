/** One element of a picture; text inside stands in `text`. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SvgElement[];
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: SvgElement[];
  text: string;
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

const plain = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (one) => entities[one] ?? one);

/**
 * Reads a picture the product has drawn itself: well-formed SVG without styles, scripts or foreign
 * parts. Null where the text is no such picture.
 */
export function readSvg(svg: string): SvgElement | null {
  const root: Open = { name: "", attributes: {}, children: [], text: "" };
  const stack: Open[] = [root];
  const token = /<(\/?)([\w-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
  for (const [, closing, name = "", list = "", empty, text] of svg.matchAll(token)) {
    const top = stack.at(-1);
    if (top === undefined) return null;
    if (text !== undefined) {
      top.text += plain(text);
    } else if (closing === "/") {
      if (stack.length < 2 || top.name !== name) return null;
      stack.pop();
    } else {
      const attributes: Record<string, string> = {};
      for (const [, key = "", value = ""] of list.matchAll(/([\w:-]+)="([^"]*)"/g)) {
        attributes[key] = plain(value);
      }
      const made: Open = { name, attributes, children: [], text: "" };
      top.children.push(made);
      if (empty !== "/") stack.push(made);
    }
  }
  const [picture] = root.children;
  return stack.length === 1 && picture?.name === "svg" ? picture : null;
}

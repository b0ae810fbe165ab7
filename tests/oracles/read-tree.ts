import type { ProcessTree, ProcessTreeModel } from "@talka/engine";

const kinds = { "->": "sequence", X: "choice", "+": "parallel", "*": "loop" } as const;

/** Reads a tree as the other tool prints it: ->( 'a', X( tau, 'b' ) ). */
export function readTree(text: string): ProcessTreeModel {
  const tokens = [...text.matchAll(/'([^']*)'|(->|[X+*])\(|(tau)|(\))/g)];
  const names: string[] = [];
  let at = 0;
  const root = node();
  if (at !== tokens.length) throw new Error(`${tokens.length - at} tokens are left over`);
  return { activityNames: names, root };

  function node(): ProcessTree {
    const [, name, operator, tau] = tokens[at++] ?? [];
    if (tau !== undefined) return { kind: "silent" };
    if (name !== undefined) {
      if (!names.includes(name)) names.push(name);
      return { kind: "activity", activity: names.indexOf(name) };
    }
    const kind = kinds[operator as keyof typeof kinds];
    if (kind === undefined) throw new Error(`token ${at - 1} begins no tree`);
    const children: ProcessTree[] = [];
    while (tokens[at]?.[4] === undefined) children.push(node());
    at++;
    return { kind, children };
  }
}

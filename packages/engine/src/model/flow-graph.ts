/** A graph of named nodes that can be changed while it is looked at. */
export class FlowGraph {
  readonly nodes: string[] = [];
  arcs: { from: string; to: string }[] = [];

  add(from: string, to: string): void {
    for (const id of [from, to]) if (!this.nodes.includes(id)) this.nodes.push(id);
    this.arcs.push({ from, to });
  }

  /** Arcs by where they come from, in their order, as they are now. */
  leaving(): Map<string, { from: string; to: string }[]> {
    const leaving = new Map<string, { from: string; to: string }[]>();
    for (const arc of this.arcs) {
      const list = leaving.get(arc.from);
      if (list === undefined) leaving.set(arc.from, [arc]);
      else list.push(arc);
    }
    return leaving;
  }

  /**
   * Arcs that lead back to a node on the way from `start`, in the order of a depth-first walk; what
   * is left has no circles.
   */
  returning(start: string): ReadonlySet<{ from: string; to: string }> {
    const found = new Set<{ from: string; to: string }>();
    const open = new Set<string>();
    const done = new Set<string>();
    const leaving = this.leaving();
    const visit = (id: string): void => {
      open.add(id);
      for (const arc of leaving.get(id) ?? []) {
        if (open.has(arc.to)) found.add(arc);
        else if (!done.has(arc.to)) visit(arc.to);
      }
      open.delete(id);
      done.add(id);
    };
    visit(start);
    for (const id of this.nodes) if (!done.has(id)) visit(id);
    return found;
  }

  /** Nodes so that every arc but the returning ones leads onward. */
  inOrder(returning: ReadonlySet<{ from: string; to: string }>): readonly string[] {
    const order: string[] = [];
    const done = new Set<string>();
    const leaving = this.leaving();
    const visit = (id: string): void => {
      if (done.has(id)) return;
      done.add(id);
      for (const arc of leaving.get(id) ?? []) if (!returning.has(arc)) visit(arc.to);
      order.push(id);
    };
    for (const id of this.nodes) visit(id);
    return order.reverse();
  }
}

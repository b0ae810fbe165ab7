/** Forms a mark can have; told apart without colour. */
export const markForms = ["disc", "square", "triangle", "diamond", "ring", "cross"] as const;
export type MarkForm = (typeof markForms)[number];

/** How the events of an activity are drawn. */
export interface Mark {
  readonly form: MarkForm;
  /** Place in the palette, 0–5; −1 is the grey of the rest. */
  readonly colour: number;
}

/** Own marks for the commonest twelve activities: a new form at each, a new colour at each. */
const marked = 12;

/**
 * A mark for each activity: the commonest get marks of their own, the rest share a small grey disc.
 * Form and colour differ between any two of the marked.
 */
export function chooseMarks(counts: Uint32Array): readonly Mark[] {
  const rank = Array.from(counts, (_, a) => a).sort(
    (a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b,
  );
  const marks: Mark[] = Array.from(counts, () => ({ form: "disc", colour: -1 }));
  rank.slice(0, marked).forEach((a, k) => {
    const form = markForms[k % markForms.length] ?? "disc";
    marks[a] = { form, colour: (k + Math.floor(k / markForms.length)) % 6 };
  });
  return marks;
}

/** Draws a mark around a point, into a path that is then filled or stroked. */
export function traceMark(
  pen: Pick<CanvasRenderingContext2D, "moveTo" | "lineTo" | "arc" | "rect" | "closePath">,
  form: MarkForm,
  x: number,
  y: number,
  r: number,
): void {
  switch (form) {
    case "disc":
    case "ring":
      pen.moveTo(x + r, y);
      pen.arc(x, y, r, 0, 2 * Math.PI);
      return;
    case "square":
      pen.rect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8);
      return;
    case "triangle":
      pen.moveTo(x, y - r * 1.15);
      pen.lineTo(x + r * 1.1, y + r * 0.85);
      pen.lineTo(x - r * 1.1, y + r * 0.85);
      pen.closePath();
      return;
    case "diamond":
      pen.moveTo(x, y - r * 1.25);
      pen.lineTo(x + r * 1.25, y);
      pen.lineTo(x, y + r * 1.25);
      pen.lineTo(x - r * 1.25, y);
      pen.closePath();
      return;
    case "cross":
      pen.moveTo(x - r, y - r);
      pen.lineTo(x + r, y + r);
      pen.moveTo(x + r, y - r);
      pen.lineTo(x - r, y + r);
  }
}

import type BaseViewer from "bpmn-js/lib/BaseViewer";

/** A diagram on a page. */
export interface OpenBpmn {
  /** Everything in view, never larger than drawn. */
  showAll(): void;
  /** Nearer (above 1) or farther. */
  zoom(factor: number): void;
  /** Writes small signs at nodes and arrows; only of what the diagram holds. */
  label(labels: readonly BpmnLabel[]): void;
  xml(): Promise<string>;
  svg(): Promise<string>;
  onChange(changed: () => void): void;
  close(): void;
}

/** A sign at an element: lines under a node, or one word on an arrow. */
export interface BpmnLabel {
  readonly id: string;
  readonly className: string;
  readonly lines: readonly string[];
  /** Middle of an arrow relative to its box; `null` for what lies under a node. */
  readonly at: { readonly left: number; readonly top: number } | null;
}

/** The program puts a page it opens at the corner first. */
const afterTheirs = 250;

/** Of what the viewer says, one sentence is shown: what its button at a phase does. */
function translatedBy({ openPhase }: { readonly openPhase: (name: string) => string }) {
  return (template: string, given: Readonly<Record<string, string>> = {}) =>
    template === "Open {element}"
      ? openPhase(given["element"] ?? "")
      : template.replace(/\{(\w+)\}/g, (whole, key: string) => given[key] ?? whole);
}

/** The button pressed has gone with its page: the way back takes its place, or what opens a phase. */
function keepFocus(container: HTMLElement): void {
  const { activeElement } = document;
  const isLost = activeElement === document.body || container.contains(activeElement);
  if (!isLost) return;
  requestAnimationFrame(() => {
    const links = container.querySelectorAll<HTMLElement>(".bjs-breadcrumbs a");
    const buttons = [...container.querySelectorAll<HTMLElement>(".bjs-drilldown")];
    const next = [...links].at(-1) ?? buttons.find((one) => one.checkVisibility());
    next?.focus({ preventScroll: true });
  });
}

interface Canvas {
  getRootElement(): unknown;
  zoom(to?: "fit-viewport" | number, centre?: "auto"): number;
  viewbox(to?: Box): Box & { readonly inner: Box; readonly outer: Box };
}
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The diagram has signs of its own, as those that open a phase. */
const labelType = "measured";
/** Below this size names of steps cannot be read. */
const readable = 0.85;
interface ElementRegistry {
  get(id: string): { readonly width?: number } | undefined;
}
interface Overlays {
  remove(filter: { readonly type: string }): void;
  add(
    id: string,
    type: string,
    overlay: {
      readonly position: Readonly<Record<string, number>>;
      readonly html: HTMLElement;
      readonly scale: boolean;
    },
  ): void;
}

/** Colours of the page in what is drawn; a saved picture gets those of paper. */
const colours = {
  defaultFillColor: "var(--card)",
  defaultStrokeColor: "var(--ink)",
  defaultLabelColor: "var(--ink)",
};
const onPaper: readonly (readonly [RegExp, string])[] = [
  [/var\(--card\)/g, "#ffffff"],
  [/var\(--ink\)/g, "#14211f"],
];

/**
 * Draws a BPMN file into an element, to look at or to edit. The program that draws comes only now.
 *
 * @throws Error Where the file holds no diagram.
 */
export async function openBpmn(
  container: HTMLElement,
  xml: string,
  mode: "view" | "edit",
  words: { readonly openPhase: (name: string) => string },
): Promise<OpenBpmn> {
  await import("./bpmn-styles.ts");
  const { default: Viewer } =
    mode === "edit"
      ? await import("bpmn-js/lib/Modeler")
      : await import("bpmn-js/lib/NavigatedViewer");
  const viewer: BaseViewer = new Viewer({
    container,
    bpmnRenderer: colours,
    additionalModules: [{ translate: ["value", translatedBy(words)] }],
  });
  try {
    await viewer.importXML(xml);
  } catch (fault) {
    viewer.destroy();
    throw fault;
  }
  const canvas = viewer.get<Canvas>("canvas");
  const showAll = () => {
    canvas.zoom("fit-viewport", "auto");
    // air around it, and room for the tools of the editor
    canvas.zoom(Math.min(1, canvas.zoom() * (mode === "edit" ? 0.8 : 0.94)), "auto");
  };
  const showStart = () => {
    showAll();
    if (mode !== "view" || canvas.zoom() >= readable) return;
    // A long diagram opens at its beginning, to be read; a button shows the whole.
    const { inner, outer } = canvas.viewbox();
    const [width, height] = [outer.width / readable, outer.height / readable];
    // A low diagram stands at the top of its frame, where it is seen without scrolling the page.
    const y = inner.y + Math.max(-60, (inner.height - height) / 2);
    canvas.viewbox({ x: inner.x - 40, y, width, height });
  };
  showStart();
  const met = new Set([canvas.getRootElement()]);
  viewer.on("root.set", afterTheirs, ({ element }: { readonly element: unknown }) => {
    if (met.has(element)) return;
    met.add(element);
    showStart();
  });
  viewer.on("root.set", afterTheirs, () => keepFocus(container));
  return {
    showAll,
    zoom: (factor) => void canvas.zoom(Math.min(4, Math.max(0.1, canvas.zoom() * factor))),
    label: (labels) => {
      const overlays = viewer.get<Overlays>("overlays");
      overlays.remove({ type: labelType });
      const registry = viewer.get<ElementRegistry>("elementRegistry");
      for (const one of labels) addLabel(overlays, registry.get(one.id)?.width ?? 0, one);
    },
    xml: async () => (await viewer.saveXML({ format: true })).xml ?? "",
    svg: async () =>
      onPaper.reduce((svg, [of, colour]) => svg.replace(of, colour), (await viewer.saveSVG()).svg),
    onChange: (changed) => viewer.on("commandStack.changed", changed),
    close: () => viewer.destroy(),
  };
}

function addLabel(
  overlays: Overlays,
  width: number,
  { id, className, lines, at }: BpmnLabel,
): void {
  const html = document.createElement("div");
  html.className = className;
  for (const line of lines) html.appendChild(document.createElement("span")).textContent = line;
  const position = at ?? { bottom: 2, left: width / 2 };
  overlays.add(id, labelType, { position, html, scale: true });
}

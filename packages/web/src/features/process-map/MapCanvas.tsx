import {
  type ArcPicture,
  arcWidth,
  arrowHead,
  estimateTextWidth,
  type MapLayout,
  type MapPicture,
  type NodePicture,
  type PlacedArc,
  type PlacedNode,
} from "@talka/report";
import type { RefObject } from "react";
import { type KeyboardEvent, memo, useMemo, useState } from "react";
import { joinClasses } from "../../ui/join-classes.ts";
import { type Direction, nodeTowards } from "./map-navigation.ts";
import styles from "./process-map.module.css";

/** What is chosen on a map. */
export type MapSpot =
  | { readonly kind: "node"; readonly index: number }
  | { readonly kind: "arc"; readonly index: number };

export interface MapCanvasProps {
  readonly layout: MapLayout;
  readonly picture: MapPicture;
  readonly label: string;
  readonly chosen: MapSpot | null;
  readonly onChoose: (spot: MapSpot | null) => void;
  readonly onReach: (x: number, y: number) => void;
  readonly onKeyZoom: (key: "+" | "-" | "0") => void;
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly moved: RefObject<SVGGElement | null>;
  /** Signed differences instead of amounts: a colour of the diverging scale for each. */
  readonly tones?: MapTones | undefined;
}

/** −3 to 3 of each step and arrow, 0 for none. */
export interface MapTones {
  readonly nodes: readonly number[];
  readonly arcs: readonly number[];
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** The picture itself: boxes and arrows that can be chosen by mouse, touch and keyboard. */
export const MapCanvas = memo(function MapCanvas(props: MapCanvasProps) {
  const { layout, picture, label, chosen, onChoose, onReach, onKeyZoom, svg, moved, tones } = props;
  const [stop, setStop] = useState(0);
  const order = useMemo(
    () =>
      picture.arcs
        .map((_, k) => k)
        .sort((a, b) => (picture.arcs[a]?.thickness ?? 0) - (picture.arcs[b]?.thickness ?? 0)),
    [picture],
  );
  const hear = (event: KeyboardEvent, at: number) => {
    const direction = directions[event.key];
    if (direction !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      const to = nodeTowards(layout.nodes, at, direction);
      setStop(to);
      const node = layout.nodes[to];
      if (node !== undefined) onReach(node.x, node.y);
      svg.current
        ?.querySelector<SVGGElement>(`[data-node="${to}"]`)
        ?.focus({ preventScroll: true });
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onChoose({ kind: "node", index: at });
    } else if (event.key === "Escape") onChoose(null);
    else if (event.key === "+" || event.key === "-" || event.key === "0") onKeyZoom(event.key);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons inside a drawing
    <svg ref={svg} className={styles["svg"]} role="group" aria-label={label}>
      <g ref={moved}>
        {order.map((k) => (
          <ArcView
            key={k}
            arc={layout.arcs[k]}
            look={picture.arcs[k]}
            tone={tones?.arcs[k]}
            isChosen={chosen?.kind === "arc" && chosen.index === k}
            onChoose={() => onChoose({ kind: "arc", index: k })}
          />
        ))}
        {order.map((k) => (
          <ArcLabel
            key={k}
            arc={layout.arcs[k]}
            look={picture.arcs[k]}
            isChosen={chosen?.kind === "arc" && chosen.index === k}
            onChoose={() => onChoose({ kind: "arc", index: k })}
          />
        ))}
        {layout.nodes.map((node, v) => {
          const look = picture.nodes[v];
          if (look === undefined) return null;
          return (
            // biome-ignore lint/a11y/useSemanticElements: SVG has no button element
            <g
              // biome-ignore lint/suspicious/noArrayIndexKey: nodes are their places in the layout
              key={v}
              data-node={v}
              role="button"
              tabIndex={v === stop ? 0 : -1}
              aria-label={look.title}
              aria-pressed={chosen?.kind === "node" && chosen.index === v}
              className={joinClasses(styles["node"], look.ghost && styles["ghost"])}
              onClick={() => {
                setStop(v);
                onChoose({ kind: "node", index: v });
              }}
              onFocus={() => setStop(v)}
              onKeyDown={(event) => hear(event, v)}
            >
              <NodeView node={node} look={look} tone={tones?.nodes[v]} />
            </g>
          );
        })}
      </g>
    </svg>
  );
});

/** Deep to pale in six steps; the fifth of the scale is left out, where no letters read well. */
const shades = [1, 2, 3, 4, 6, 7];

interface NodeProps {
  readonly node: PlacedNode;
  readonly look: NodePicture;
  readonly tone: number | undefined;
}

function NodeView({ node, look, tone }: NodeProps) {
  const { x, y, width, height } = node;
  if (look.kind !== "activity") {
    return (
      <>
        <circle cx={x} cy={y} r={width / 2} className={styles["terminal"]} />
        <circle cx={x} cy={y} r={width / 2 + 4} className={styles["ring"]} />
        {look.kind === "start" ? (
          <path d={`M${x - 5} ${y - 7}l12 7l-12 7z`} className={styles["sign"]} />
        ) : (
          <rect x={x - 6} y={y - 6} width="12" height="12" rx="1" className={styles["sign"]} />
        )}
      </>
    );
  }
  const step = shades[Math.min(5, Math.floor(look.shade * 6))] ?? 1;
  const top = y - height / 2;
  return (
    <>
      <rect
        x={x - width / 2 - 4}
        y={top - 4}
        width={width + 8}
        height={height + 8}
        rx="13"
        className={styles["ring"]}
      />
      <rect
        x={x - width / 2}
        y={top}
        width={width}
        height={height}
        rx="10"
        className={styles["box"]}
        style={look.ghost ? undefined : boxColours(step, tone)}
      />
      <text
        textAnchor="middle"
        className={styles["name"]}
        style={
          look.ghost
            ? undefined
            : { fill: `var(--seq-ink-${tone === undefined && step >= 6 ? 7 : 1})` }
        }
      >
        {node.lines.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a name have no other identity
          <tspan key={i} x={x} y={top + 23 + i * 17}>
            {line}
          </tspan>
        ))}
        <tspan x={x} y={top + height - 12} className={styles["figure"]}>
          {look.figure}
        </tspan>
      </text>
    </>
  );
}

/** Letters stay readable on the palest step of the scale; the edge tells how large the difference is. */
function boxColours(step: number, tone: number | undefined) {
  if (tone === undefined) return { fill: `var(--seq-${step})` };
  if (tone === 0) return { fill: "var(--div-zero)", stroke: "var(--line-strong)" };
  const side = tone > 0 ? "plus" : "minus";
  const strokeWidth = 1 + Math.abs(tone);
  return { fill: `var(--div-${side}-1)`, stroke: `var(--div-${side}-3)`, strokeWidth };
}

interface ArcProps {
  readonly arc: PlacedArc | undefined;
  readonly look: ArcPicture | undefined;
  readonly tone?: number | undefined;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function ArcView({ arc, look, tone, isChosen, onChoose }: ArcProps) {
  if (arc === undefined || look === undefined) return null;
  const width = look.ghost ? 1.2 : arcWidth(look.thickness);
  const depth = look.ghost ? 0 : Math.min(4, 1 + Math.floor(look.shade * 4));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows are reached by keyboard from their steps' panels
    <g
      className={joinClasses(styles["arc"], styles[`depth${depth}`], isChosen && styles["chosen"])}
      onClick={onChoose}
      style={
        tone && !isChosen ? { color: `var(--div-${tone > 0 ? "plus" : "minus"}-3)` } : undefined
      }
    >
      <title>{look.title}</title>
      <path d={arc.path} className={styles["reach"]} />
      <path
        d={arc.path}
        className={styles["line"]}
        strokeWidth={width}
        strokeDasharray={look.projected ? "7 5" : undefined}
      />
      <path d={arrowHead(arc, width)} className={styles["head"]} />
    </g>
  );
}

function ArcLabel({ arc, look, isChosen, onChoose }: ArcProps) {
  const at = arc?.label;
  if (at == null || look === undefined || look.ghost || look.figure === "") return null;
  const width = estimateTextWidth(look.figure, 11.5) + 8;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows are reached by keyboard from their steps' panels
    <g className={joinClasses(styles["label"], isChosen && styles["chosen"])} onClick={onChoose}>
      <title>{look.title}</title>
      <rect x={at.x - width / 2} y={at.y - 9} width={width} height="18" rx="5" />
      <text x={at.x} y={at.y + 4} textAnchor="middle">
        {look.figure}
      </text>
    </g>
  );
}

import type { MapShape, MapTone } from "@talka/report";
import { memo } from "react";

const colour = (tone: MapTone) => (tone === "none" ? "none" : `var(--${tone})`);

/** What is drawn, in the colours of the screen. Nothing of it is read aloud: the list is. */
export const MapShapes = memo(function MapShapes({
  shapes,
}: {
  readonly shapes: readonly MapShape[];
}) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can be reached by keyboard
    <g aria-hidden="true" fontFamily="var(--font)">
      {shapes.map((shape, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no name but their place
        <Shape key={k} shape={shape} />
      ))}
    </g>
  );
});

function Shape({ shape }: { readonly shape: MapShape }) {
  if (shape.kind === "text") {
    return (
      <text
        x={shape.x}
        y={shape.y}
        fontSize={shape.size}
        fontWeight={shape.strong ? 650 : undefined}
        textAnchor={shape.anchor}
        fill={colour(shape.tone)}
      >
        {shape.text}
      </text>
    );
  }
  const look = {
    fill: colour(shape.fill),
    stroke: colour(shape.stroke),
    strokeWidth: shape.strokeWidth ?? 1,
    strokeDasharray: shape.dashed ? "5 4" : undefined,
  };
  if (shape.kind === "path") return <path d={shape.d} {...look} />;
  const { x, y, width, height, round } = shape;
  return <rect {...{ x, y, width, height }} rx={round} {...look} />;
}

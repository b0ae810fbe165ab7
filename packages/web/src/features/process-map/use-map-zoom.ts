import { select } from "d3-selection";
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from "d3-zoom";
import { type RefObject, useCallback, useEffect, useRef } from "react";

/** Moving and scaling of a drawing: what is drawn follows without being rendered again. */
export interface MapZoom {
  /** The transform in force. */
  readonly transform: RefObject<ZoomTransform>;
  scaleBy(factor: number): void;
  /** Shows the whole drawing. */
  fit(): void;
  /** Brings a point of the drawing into view, if it is not. */
  reveal(x: number, y: number): void;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const scales: [number, number] = [0.08, 3];

/**
 * Pan by dragging, zoom by Ctrl and wheel, by pinch, or by the calls it gives. The wheel alone
 * scrolls the page, because a map must not trap it.
 */
export function useMapZoom(
  svg: RefObject<SVGSVGElement | null>,
  moved: RefObject<SVGGElement | null>,
  drawing: Size,
  spineX: number,
): MapZoom {
  const transform = useRef<ZoomTransform>(zoomIdentity);
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const { width, height } = drawing;
  useEffect(() => {
    const element = svg.current;
    if (element === null) return;
    const made = zoom<SVGSVGElement, unknown>()
      .scaleExtent(scales)
      .filter((event: MouseEvent) =>
        event.type === "wheel" ? event.ctrlKey || event.metaKey : event.button === 0,
      )
      .on("zoom", (event: { transform: ZoomTransform }) => {
        transform.current = event.transform;
        moved.current?.setAttribute("transform", event.transform.toString());
      });
    behaviour.current = made;
    const selection = select(element).call(made).on("dblclick.zoom", null);
    selection.call(made.transform, opening(element, { width, height }, spineX));
    return () => {
      selection.on(".zoom", null);
    };
  }, [svg, moved, width, height, spineX]);
  const scaleBy = useCallback(
    (factor: number) => {
      if (svg.current !== null) behaviour.current?.scaleBy(select(svg.current), factor);
    },
    [svg],
  );
  const fit = useCallback(() => {
    if (svg.current === null) return;
    behaviour.current?.transform(select(svg.current), whole(svg.current, { width, height }));
  }, [svg, width, height]);
  const reveal = useCallback(
    (x: number, y: number) => {
      const element = svg.current;
      if (element === null) return;
      const [atX, atY] = transform.current.apply([x, y]);
      const { clientWidth, clientHeight } = element;
      const room = 90;
      const isIn =
        atX > room && atX < clientWidth - room && atY > room / 2 && atY < clientHeight - room / 2;
      if (!isIn) behaviour.current?.translateTo(select(element), x, y);
    },
    [svg],
  );
  return { transform, scaleBy, fit, reveal };
}

/** The whole drawing in the middle, never larger than life. */
function whole({ clientWidth, clientHeight }: Element, { width, height }: Size): ZoomTransform {
  const scale = Math.min(1, clientWidth / Math.max(1, width), clientHeight / Math.max(1, height));
  return zoomIdentity.translate((clientWidth - width * scale) / 2, 0).scale(scale);
}

/** Letters stay readable on opening: the whole where it fits, else the top of the happy path. */
function opening(element: Element, size: Size, spineX: number): ZoomTransform {
  const all = whole(element, size);
  if (all.k >= 0.8) return all;
  const byWidth = element.clientWidth / Math.max(1, size.width);
  const scale = Math.max(0.8, Math.min(1, byWidth));
  const middle = byWidth >= scale ? size.width / 2 : spineX;
  return zoomIdentity.translate(element.clientWidth / 2 - middle * scale, 0).scale(scale);
}

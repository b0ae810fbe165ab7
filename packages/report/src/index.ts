export * from "./process-map/heaviest-path.ts";
export * from "./process-map/layout-process-map.ts";
export * from "./process-map/map-graph.ts";
export { pointAlong } from "./process-map/place-labels.ts";
export * from "./process-map/process-map-svg.ts";
export { estimateTextWidth, wrapLabel } from "./process-map/wrap-label.ts";
export * from "./words/translate.ts";

/** Opens the projector in a window of its own, or brings it to the front. */
export function openProjector(id: string): void {
  window.open(`/projector/${id}`, `talka-projector-${id}`);
}

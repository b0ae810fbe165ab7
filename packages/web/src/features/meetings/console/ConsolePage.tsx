/** For now. */
export function ConsolePage() {
  return null;
}

/** For now. */
export function PaperPage() {
  return null;
}

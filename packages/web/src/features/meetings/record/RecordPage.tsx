/** For now. */
export function RecordPage() {
  return null;
}

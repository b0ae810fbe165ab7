/** Text safe in XML content and in attributes; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  if (!/[&<>"'\p{Cc}\ufffe\uffff]/u.test(text)) return text;
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;")
    .replace(/[\p{Cc}\ufffe\uffff]/gu, escapeControl);
}

function escapeControl(character: string): string {
  if (character === "\t" || character === "\n" || character === "\r") {
    return `&#${character.charCodeAt(0)};`;
  }
  return character >= "\u007f" && character < "\u00a0" ? character : "";
}

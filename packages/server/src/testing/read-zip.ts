import { inflateRawSync } from "node:zlib";

/** The files of a zip archive as text, by name; enough for what the product itself writes. */
export function readZip(bytes: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (let at = bytes.indexOf("PK\x03\x04", 0, "latin1"); at >= 0; ) {
    const size = bytes.readUInt32LE(at + 18);
    const nameLength = bytes.readUInt16LE(at + 26);
    const begin = at + 30 + nameLength + bytes.readUInt16LE(at + 28);
    const name = bytes.subarray(at + 30, at + 30 + nameLength).toString();
    const content = bytes.subarray(begin, begin + size);
    const isDeflated = bytes.readUInt16LE(at + 8) === 8;
    files.set(name, (isDeflated ? inflateRawSync(content) : content).toString());
    at = bytes.indexOf("PK\x03\x04", begin + size, "latin1");
  }
  return files;
}

import { ZipArchive } from "../../../packages/formats/src/xlsx/zip-archive.ts";

/** All that is written in the files of a zip archive, such as a spreadsheet, under their names. */
export async function unpacked(bytes: Uint8Array): Promise<string> {
  const archive = new ZipArchive(bytes, {});
  const texts: string[] = [];
  // What relates the parts begins with a dot, and is not among the files a person would look for.
  for (const name of [...archive.files, "_rels/.rels"]) {
    const part = await archive.part(name);
    if (part !== null) texts.push(name, new TextDecoder().decode(part));
  }
  return texts.join("\n");
}

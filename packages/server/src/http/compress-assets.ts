import { readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const text = /\.(js|css|html|svg|json|webmanifest|wasm)$/;
const leastBytes = 1_024;

const encodings = [
  {
    ending: ".br",
    compress: (bytes: Buffer) =>
      promisify(brotliCompress)(bytes, {
        params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
      }),
  },
  { ending: ".gz", compress: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }) },
] as const;

/**
 * Puts a compressed sibling beside every file of the built web app that gains by it and has none:
 * once for each build, so that no request waits for it.
 *
 * @returns How many files were written.
 */
export async function compressAssets(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  let written = 0;
  for (const entry of entries) {
    if (!entry.isFile() || !text.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const { size, mtimeMs } = await stat(path);
    if (size < leastBytes) continue;
    for (const { ending, compress } of encodings) {
      const known = await stat(path + ending).catch(() => null);
      if (known !== null && known.mtimeMs >= mtimeMs) continue;
      const unfinished = `${path}${ending}.${process.pid}.new`;
      await writeFile(unfinished, await compress(await readFile(path)));
      await rename(unfinished, path + ending);
      written++;
    }
  }
  return written;
}

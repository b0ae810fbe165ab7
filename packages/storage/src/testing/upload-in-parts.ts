// Run by a test as a process of its own: goes on with an upload from where it is, in small parts, and
// says each offset once it is acknowledged. The test kills it in the middle.
import { folderMaterialFiles } from "../materials/folder-material-files.ts";

const [folder = "", organisationId = "", uploadId = "", size = "0"] = process.argv.slice(2);
const files = folderMaterialFiles(folder);
const partBytes = 64 * 1024;

async function* bytesFrom(offset: number, length: number): AsyncGenerator<Uint8Array> {
  yield Uint8Array.from({ length }, (_, i) => (offset + i) % 251);
}

for (;;) {
  const offset = await files.offsetOf(organisationId, uploadId);
  const length = Math.min(partBytes, Number(size) - offset);
  if (length === 0) break;
  const part = { offset, size: Number(size), sha256: null, bytes: bytesFrom(offset, length) };
  const taken = await files.append(organisationId, uploadId, part);
  if (!taken.ok) throw new Error(taken.error.code);
  process.stdout.write(`${taken.value}\n`);
}

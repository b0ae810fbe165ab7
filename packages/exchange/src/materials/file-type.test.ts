import fc from "fast-check";
import { expect, test } from "vitest";
import { detectFileType, detectOfficeType, fileTypeOf, materialFileTypes } from "./file-type.ts";

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === "string" ? [...new TextEncoder().encode(part)] : part,
    ),
  );

test.each([
  ["a PDF", bytes("%PDF-1.7\n"), "a.pdf", "pdf"],
  ["a PDF with another name", bytes("%PDF-1.4"), "a.docx", "pdf"],
  ["a PNG", bytes([0x89], "PNG\r\n", [0x1a], "\n"), "a.png", "png"],
  ["a JPEG", bytes([0xff, 0xd8, 0xff, 0xe1]), "a.jpg", "jpg"],
  ["a WebP", bytes("RIFF", [1, 0, 0, 0], "WEBPVP8 "), "a.webp", "webp"],
  ["a film", bytes([0, 0, 0, 32], "ftypisom"), "a.mp4", "mp4"],
  ["a picture in the coat of a film", bytes([0, 0, 0, 32], "ftypheic"), "a.mp4", null],
  ["a zip archive", bytes("PK", [3, 4]), "a.zip", "zip"],
  ["text", bytes("Sanāksmes protokols\n"), "a.txt", "txt"],
  ["a table", bytes("\ufeffgads;skaits\n"), "a.CSV", "csv"],
  ["a web page", bytes("<!doctype html><p>"), "a.txt", null],
  ["a web page behind blanks", bytes("\ufeff \n<html>"), "a.txt", null],
  ["a drawing with a script", bytes("<svg onload=x>"), "a.svg", null],
  ["text with a script inside", bytes("hello <script>x</script>"), "a.txt", null],
  ["a program for Windows", bytes("MZ", [0x90, 0, 3, 0]), "a.txt", null],
  ["a program for Linux", bytes([0x7f], "ELF", [2, 1]), "a.pdf", null],
  ["a shell program", bytes("#!/bin/sh\n"), "a.txt", null],
  ["nothing", bytes(), "a.txt", null],
  ["text in no known letters", bytes([0xe5, 0xe4, 0x20]), "a.txt", null],
])("%s", (_, head, name, expected) => {
  expect(detectFileType(head, name)).toBe(expected);
});

const main = (kind: string) =>
  `<Types><Override PartName="/x" ContentType="application/vnd.openxmlformats-officedocument.${kind}.main+xml"/></Types>`;

test.each([
  ["slides", main("presentationml.presentation"), null, [], "pptx"],
  ["a letter", main("wordprocessingml.document"), null, [], "docx"],
  ["a workbook", main("spreadsheetml.sheet"), null, [], "xlsx"],
  ["open slides", null, "application/vnd.oasis.opendocument.presentation\n", [], "odp"],
  [
    "a letter with macros inside",
    main("wordprocessingml.document"),
    null,
    ["word/vbaProject.bin"],
    null,
  ],
  [
    "a letter for macros",
    main("wordprocessingml.document").replace("openxmlformats", "ms-word.document.macroEnabled"),
    null,
    [],
    null,
  ],
  ["a zip of something else", null, null, ["a.exe"], null],
  [
    "an open letter with macros",
    null,
    "application/vnd.oasis.opendocument.text",
    ["Basic/Standard/x.xml"],
    null,
  ],
  ["a mimetype of a picture", null, "image/svg+xml", [], null],
])("%s by its parts", (_, contentTypes, mimetype, names, expected) => {
  expect(detectOfficeType({ contentTypes, mimetype, names: names as string[] })).toBe(expected);
});

test("no bytes make it fail, and what it finds is a kind that is taken", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), fc.string(), (head, name) => {
      const found = detectFileType(head, name);
      if (found !== null && found !== "zip") expect(materialFileTypes).toContain(fileTypeOf(found));
    }),
  );
});

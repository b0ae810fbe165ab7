import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { writeXlsx } from "../xlsx/write-xlsx.ts";
import { readOffice } from "./read-office.ts";

const zip = (parts: Record<string, string>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, text]) => [path, new TextEncoder().encode(text)]),
    ),
  );
const slide = (...lines: string[]) =>
  `<p:sld>${lines.map((line) => `<a:p><a:r><a:t>${line}</a:t></a:r></a:p>`).join("")}</p:sld>`;

test("slides: title of the file, first line and further lines, in the order of numbers", async () => {
  const found = await readOffice(
    zip({
      "[Content_Types].xml": "<Types/>",
      "docProps/core.xml": "<x><dc:title>Atvērta &amp; gudra vadība</dc:title></x>",
      "ppt/slides/slide10.xml": slide("Desmitais"),
      "ppt/slides/slide2.xml": slide("Ko mēra", "Gaidīšanas laiks", "  ", "Atteikumi &#8211; 12 %"),
      "ppt/slides/slide1.xml": slide("LEAN pašvaldībā"),
    }),
  );
  expect(found).toMatchObject({
    contentTypes: "<Types/>",
    mimetype: null,
    title: "Atvērta & gudra vadība",
    sectionCount: 3,
    sections: [
      { title: "LEAN pašvaldībā", lines: [] },
      { title: "Ko mēra", lines: ["Gaidīšanas laiks", "Atteikumi – 12 %"] },
      { title: "Desmitais", lines: [] },
    ],
  });
});

test("a letter: its lines, words that were cut into runs joined", async () => {
  const xml =
    '<w:p><w:r><w:t>Sanāk</w:t></w:r><w:r><w:t xml:space="preserve">sme </w:t></w:r></w:p><w:p/>';
  const found = await readOffice(
    zip({
      "word/document.xml": `<w:document>${xml}<w:p w:a="1"><w:t>Otrā</w:t></w:p></w:document>`,
    }),
  );
  expect(found?.sections).toEqual([{ title: "", lines: ["Sanāksme", "Otrā"] }]);
});

test("a workbook that we wrote ourselves: its sheets", async () => {
  const columns = [{ name: "a", kind: "text" }] as const;
  const table = { name: "Rādītāji", columns, rows: [["x"]] };
  const found = await readOffice(writeXlsx([table]));
  expect(found?.sections.map((one) => one.title)).toEqual(["Rādītāji"]);
  expect(found?.contentTypes).toContain("spreadsheetml.sheet.main+xml");
});

test.each([
  [
    "presentation",
    '<draw:page draw:name="1"><text:p>Pirmais</text:p><text:p>rinda</text:p></draw:page>',
    [{ title: "Pirmais", lines: ["rinda"] }],
  ],
  [
    "text",
    "<text:h>Virsraksts</text:h><text:p>Teksts <text:span>treknā</text:span></text:p>",
    [{ title: "", lines: ["Virsraksts", "Teksts treknā"] }],
  ],
  [
    "spreadsheet",
    '<office:spreadsheet><table:table table:name="Lapa"/></office:spreadsheet>',
    [{ title: "Lapa", lines: [] }],
  ],
])("an open document: %s", async (_, content, sections) => {
  const found = await readOffice(zip({ mimetype: "application/x", "content.xml": content }));
  expect(found?.sections).toEqual(sections);
});

test("damaged bytes are no office file", async () => {
  expect(await readOffice(new TextEncoder().encode("PK\x03\x04 nothing"))).toBeNull();
  const cut = zip({ "content.xml": "x".repeat(1000) });
  cut.fill(7, 30, 60);
  expect(await readOffice(cut)).toBeNull();
});

test("a part that unpacks to more than is sane is not unpacked", async () => {
  const bomb = zip({ mimetype: "x", "content.xml": " ".repeat(9 * 1024 * 1024) });
  expect(bomb.length).toBeLessThan(100_000);
  expect(await readOffice(bomb)).toBeNull();
});

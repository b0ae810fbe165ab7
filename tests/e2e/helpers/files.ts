/** A file to choose, made of text. */
export function csvFile(name: string, ...lines: readonly string[]) {
  return { name, mimeType: "text/csv", buffer: Buffer.from(`${lines.join("\n")}\n`) };
}

/** A small export with people, units and a few cases. */
export const submissions = csvFile(
  "submissions.csv",
  "Case no;Activity;Start;End;Performer;Department",
  "2026/1;Receive;05.01.2026 08:00;05.01.2026 08:10;Anna Lake;Centre",
  "2026/1;Decide;06.01.2026 09:00;06.01.2026 10:00;John Hill;Board",
  "2026/2;Receive;05.01.2026 09:00;05.01.2026 09:20;Anna Lake;Centre",
  "2026/2;Decide;08.01.2026 09:00;08.01.2026 11:00;John Hill;Board",
  "2026/3;Receive;07.01.2026 09:00;07.01.2026 09:05;Mary Brook;Centre",
  "2026/3;Decide;09.01.2026 13:00;09.01.2026 14:00;John Hill;Board",
);

import type { Publicity } from "@talka/exchange";
import { formatDay, formatNumber, type Locale, translator } from "@talka/report";
import { drawPublicity, publicityHeight } from "../pdf/draw-publicity.ts";
import { addContent, addGroup, decorate, openSheet, type Sheet, write } from "../pdf/open-sheet.ts";
import type { PaperFont } from "../pdf/paper-fonts.ts";
import { ink, mm } from "../pdf/paper-look.ts";
import { certificateWords } from "./certificate-words.ts";
import { drawCode } from "./draw-code.ts";

/** What a certificate says, in the language its holder chose. */
export interface CertificateText {
  readonly locale: Locale;
  readonly name: string;
  readonly organisation: string;
  readonly title: string;
  readonly issuer: string;
  readonly hours: number;
  /** Days, "2026-03-01". */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly issuedOn: string;
  /** The finished trial; "" where none was asked. */
  readonly trial: string;
  readonly number: string;
  /** Reveals only whether it is valid. */
  readonly verifyLink: string;
  /** Of funded training. */
  readonly publicity: Publicity | null;
}

const left = 26 * mm;
const frame = 9 * mm;
const codeSize = 26 * mm;

/** A certificate as one lying A4 page, tagged, with a code and a link by which it is checked. */
export async function writeCertificate(
  text: CertificateText,
  options: { readonly madeAtMs: number; readonly compress?: boolean },
): Promise<Uint8Array> {
  const say = translator(certificateWords, text.locale);
  const sheet = openSheet({
    locale: text.locale,
    title: `${say("certificate")} ${text.number} – ${text.name}`,
    author: text.issuer,
    madeAtMs: options.madeAtMs,
    orientation: "landscape",
    placed: true,
    compress: options.compress ?? true,
  });
  const { pdf } = sheet;
  const width = pdf.page.width - 2 * left;
  const day = (one: string) => formatDay(Date.parse(one), text.locale, "UTC");
  drawFrame(sheet);
  const foot = { width, emblem: 12 * mm };
  const publicityTop =
    text.publicity === null
      ? pdf.page.height - frame - 8 * mm
      : pdf.page.height - frame - 6 * mm - publicityHeight(pdf, text.publicity, foot);
  const footTop = publicityTop - codeSize - 7 * mm;
  const days = text.startsOn === text.endsOn ? [text.startsOn] : [text.startsOn, text.endsOn];
  const lines: readonly Line[] = [
    { text: text.issuer, size: 12, font: "strong", colour: ink.accent, after: 5 },
    {
      tag: "H1",
      text: say("certificate"),
      size: 38,
      font: "strong",
      colour: ink.accent,
      after: 10,
    },
    { text: text.name, size: 25, font: "strong", colour: ink.text, after: 2 },
    { text: text.organisation, size: 12, colour: ink.soft, after: 10 },
    { text: say("for"), size: 12, colour: ink.soft, after: 3 },
    { text: text.title, size: 18, font: "strong", colour: ink.text, after: 7 },
    {
      text: `${say("hours", { hours: text.hours, shown: formatNumber(text.hours, text.locale, 2) })} · ${days.map(day).join(" – ")}`,
      size: 12,
      colour: ink.text,
      after: 2,
    },
    {
      text: text.trial === "" ? "" : say("trial", { trial: text.trial }),
      size: 11,
      colour: ink.soft,
      after: 0,
    },
  ];
  drawLines(sheet, lines, { top: frame + 13 * mm, bottom: footTop - 3 * mm, width });
  drawFoot(sheet, text, {
    top: footTop,
    width,
    issued: say("issued", { day: day(text.issuedOn) }),
  });
  if (text.publicity !== null) {
    drawPublicity(sheet, sheet.root, text.publicity, { ...foot, left, top: publicityTop });
  }
  return sheet.finish();
}

interface Line {
  readonly tag?: "H1";
  readonly text: string;
  readonly size: number;
  readonly font?: PaperFont;
  readonly colour: string;
  /** Millimetres of white below. */
  readonly after: number;
}

/** A thin frame with a broad edge at the left, as on the screens' mark. */
function drawFrame({ pdf }: Sheet): void {
  const { width, height } = pdf.page;
  decorate(pdf, () => {
    pdf.rect(0, 0, 7 * mm, height).fill(ink.accent);
    pdf
      .rect(7 * mm + frame, frame, width - 7 * mm - 2 * frame, height - 2 * frame)
      .lineWidth(0.6)
      .strokeColor(ink.line)
      .stroke();
  });
}

/** Lines one under another; where long names need more height than there is, all shrink alike. */
function drawLines(
  sheet: Sheet,
  lines: readonly Line[],
  place: { readonly top: number; readonly bottom: number; readonly width: number },
): void {
  const { pdf } = sheet;
  const told = lines.filter((line) => line.text !== "");
  const letters = (line: Line, scale: number) =>
    write(pdf, line.font ?? "regular", line.size * scale, line.colour);
  const height = (scale: number) =>
    told.reduce(
      (sum, line) =>
        sum +
        letters(line, scale).heightOfString(line.text, { width: place.width }) +
        line.after * mm * scale,
      0,
    );
  let scale = 1;
  while (scale > 0.3 && height(scale) > place.bottom - place.top) scale -= 0.05;
  let y = place.top;
  for (const line of told) {
    const high = letters(line, scale).heightOfString(line.text, { width: place.width });
    const top = y;
    addContent(sheet, sheet.root, line.tag ?? "P", () => {
      letters(line, scale).text(line.text, left, top, { width: place.width });
    });
    y += high + line.after * mm * scale;
  }
}

function drawFoot(
  sheet: Sheet,
  text: CertificateText,
  place: { readonly top: number; readonly width: number; readonly issued: string },
): void {
  const { pdf, root } = sheet;
  const say = translator(certificateWords, text.locale);
  const { top } = place;
  const bbox = [left, top, left + codeSize, top + codeSize] as const;
  const code = { left, top, size: codeSize, colour: ink.text };
  addContent(sheet, root, "Figure", () => drawCode(pdf, text.verifyLink, code), {
    alt: say("code"),
    bbox,
  });
  const x = left + codeSize + 6 * mm;
  const width = place.width - codeSize - 6 * mm;
  const line = (words: string, y: number, font: PaperFont, size: number, colour: string) =>
    addContent(sheet, root, "P", () => {
      write(pdf, font, size, colour).text(words, x, y, { width });
    });
  line(say("number", { number: text.number }), top + 3 * mm, "strong", 12, ink.text);
  line(place.issued, top + 9 * mm, "regular", 10, ink.soft);
  line(say("verify"), top + 16 * mm, "regular", 9, ink.faint);
  const paragraph = addGroup(sheet, root, "P");
  addContent(sheet, paragraph, "Link", () => {
    write(pdf, "regular", 9, ink.accent).text(text.verifyLink, x, top + 20.5 * mm, {
      width,
      link: text.verifyLink,
    });
  });
  paragraph.end();
}

import { escapeMarkup as escapeHtml } from "../charts/svg-text.ts";
import type { Locale } from "../words/translate.ts";

/** One line of a mail: a sentence, what it is called, and by when. */
export interface MailLine {
  readonly sentence: string;
  readonly title: string | null;
  readonly when: string | null;
}

/** A mail before it is written as text and as HTML. */
export interface MailDraft {
  readonly locale: Locale;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly lists: readonly { readonly heading: string; readonly lines: readonly MailLine[] }[];
  readonly button: { readonly label: string; readonly url: string };
  readonly footer: readonly string[];
  /** Ends such mails; `null` where there is nothing to end. */
  readonly off: { readonly label: string; readonly url: string } | null;
}

/** A mail as it is sent. */
export interface WrittenMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Writes a mail: plain text, and the same in simple HTML without pictures or anything fetched. */
export function writeMail(draft: MailDraft): WrittenMail {
  return { subject: draft.subject, text: plainText(draft), html: htmlText(draft) };
}

function plainText({ paragraphs, lists, button, footer, off }: MailDraft): string {
  const parts = [
    ...paragraphs,
    ...lists.map(({ heading, lines }) =>
      [heading, ...lines.map((line) => `- ${lineText(line)}`)].join("\n"),
    ),
    `${button.label}: ${button.url}`,
    "--",
    ...footer,
    ...(off === null ? [] : [`${off.label}: ${off.url}`]),
  ];
  return `${parts.join("\n\n")}\n`;
}

const lineText = ({ sentence, title, when }: MailLine) =>
  [
    sentence,
    ...(title === null ? [] : [`: ${title}`]),
    ...(when === null ? [] : [` (${when})`]),
  ].join("");

function htmlText({ locale, subject, paragraphs, lists, button, footer, off }: MailDraft): string {
  const link = ({ label, url }: { label: string; url: string }, style = "") =>
    `<a href="${escapeHtml(url)}"${style}>${escapeHtml(label)}</a>`;
  const item = ({ sentence, title, when }: MailLine) =>
    `<li style="margin:0 0 10px">${escapeHtml(sentence)}${
      title === null ? "" : `<br><strong>${escapeHtml(title)}</strong>`
    }${when === null ? "" : `<br><span style="color:#5b6660">${escapeHtml(when)}</span>`}</li>`;
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif;color:#1c2420;background:#fff">
<div style="max-width:560px;margin:0 auto">
${paragraphs.map((one) => `<p>${escapeHtml(one)}</p>`).join("\n")}
${lists
  .map(
    ({ heading, lines }) =>
      `<h2 style="font-size:18px">${escapeHtml(heading)}</h2>\n<ul style="padding-left:20px">${lines.map(item).join("")}</ul>`,
  )
  .join("\n")}
<p>${link(button, ' style="display:inline-block;padding:10px 16px;border-radius:6px;background:#1f5c46;color:#fff;text-decoration:none"')}</p>
<hr style="border:0;border-top:1px solid #d9dfdb">
${footer.map((one) => `<p style="font-size:13px;color:#5b6660">${escapeHtml(one)}</p>`).join("\n")}
${off === null ? "" : `<p style="font-size:13px">${link(off)}</p>`}
</div></body></html>
`;
}

import type { MissingPublicity, Publicity } from "@talka/exchange";
import { escapeMarkup } from "../charts/svg-text.ts";
import { joinList } from "../words/join-names.ts";
import { type Locale, translator } from "../words/translate.ts";
import { euEmblemSvg } from "./eu-emblem.ts";
import { publicityWords } from "./publicity-words.ts";

/** The block of emblem, statement and disclaimer as HTML with its own small style. */
export function publicityHtml(publicity: Publicity): string {
  const say = translator(publicityWords, publicity.locale);
  const line = (name: string, text: string) =>
    text === "" ? "" : `<p class="publicity-${name}">${escapeMarkup(text)}</p>`;
  return (
    `<aside class="publicity" lang="${publicity.locale}" aria-label="${say("about")}">` +
    `<div class="publicity-head">${euEmblemSvg(48, say("emblem"))}` +
    `<div>${line("statement", publicity.statement)}${line("project", publicity.project)}</div></div>` +
    `${line("description", publicity.description)}${line("disclaimer", publicity.disclaimer)}</aside>`
  );
}

/** The style of the block, for pages that bring their own style sheet. */
export const publicityCss =
  ".publicity{margin-top:2rem;padding-top:1rem;border-top:1px solid #d9e2df;font-size:.8125rem;" +
  "line-height:1.45;break-inside:avoid}.publicity-head{display:flex;gap:1rem;align-items:center}" +
  ".publicity-head svg{flex:none}.publicity p{margin:.25rem 0;max-width:44rem}" +
  ".publicity-statement{font-weight:650;font-size:.9375rem}";

/** Why something cannot be published yet, and what mends it. */
export function missingPublicitySentence(missing: MissingPublicity, locale: Locale): string {
  const say = translator(publicityWords, locale);
  const parts = joinList(
    missing.parts.map((part) => say("part", { part })),
    locale,
  );
  return `${say("blocked", { locale: missing.locale, parts })} ${say("mend")}`;
}

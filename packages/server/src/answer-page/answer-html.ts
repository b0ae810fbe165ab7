import { commentQuestions, longestComment, scoreQuestions, useAnswers } from "@talka/exchange";
import {
  choiceOf,
  evaluationWords,
  formatDay,
  type Locale,
  locales,
  translator,
} from "@talka/report";
import type { AskedRound } from "../commands/answer-round.ts";
import { answerStyle } from "./answer-style.ts";
import { answerWords } from "./answer-words.ts";

/** What a page of an evaluation is made of. */
export interface AnswerPage {
  readonly asked: AskedRound;
  readonly locale: Locale;
  /** Where the form goes and where the other languages are. */
  readonly address: string;
  readonly token: string;
  /** Whether the link is the person's own. */
  readonly isPersonal: boolean;
  /** What was typed, if it comes back. */
  readonly form: URLSearchParams;
  /** Told above the form. */
  readonly warning: string | null;
  readonly mayInsist: boolean;
}

/** The form, as a page that needs no program in the browser. */
export function answerForm(page: AnswerPage): string {
  const { asked, locale, address, token, isPersonal, form, warning, mayInsist } = page;
  const say = translator(answerWords, locale);
  const ask = translator(evaluationWords, locale);
  const { round } = asked;
  const isEnd = round.kind === "end";
  const options = (name: string) =>
    [`<option value="">${text(say("choose"))}</option>`]
      .concat(
        [...asked.organisations]
          .sort((a, b) => nameIn(a, locale).localeCompare(nameIn(b, locale), locale))
          .map(
            (one) =>
              `<option value="${one.id}"${form.get(name) === one.id ? " selected" : ""}>${text(nameIn(one, locale))}</option>`,
          ),
      )
      .join("");
  const area = (name: string, label: string, hint = "") => `
    <p class="field"><label for="${name}">${text(label)}</label>
    ${hint === "" ? "" : `<span class="hint" id="${name}-hint">${text(hint)}</span>`}
    <textarea id="${name}" name="${name}" rows="3" maxlength="${longestComment}"${hint === "" ? "" : ` aria-describedby="${name}-hint"`}>${text(form.get(name) ?? "")}</textarea></p>`;
  const scores = scoreQuestions.map((question) => {
    const given = form.get(question) ?? "";
    const choices = ["1", "2", "3", "4", "5", ""].map(
      (value) =>
        `<label${value === "" ? ' class="none"' : ""}><input type="radio" name="${question}" value="${value}"${given === value ? " checked" : ""}><span>${value === "" ? text(say("noAnswer")) : value}</span></label>`,
    );
    return `<fieldset><legend>${text(ask("question", { question }))}</legend><div class="scale">${choices.join("")}</div></fieldset>`;
  });
  const uses = useAnswers.map(
    (use) =>
      `<label><input type="radio" name="use" value="${use}"${form.get("use") === use ? " checked" : ""}><span>${text(ask("use", { use: choiceOf(use) }))}</span></label>`,
  );
  const comments = commentQuestions
    .filter((question) => (question === "keep" || question === "change") === isEnd)
    .map((question) => area(question, say(question)))
    .join("");
  const select = (name: string, label: string, hint = "") => `
    <p class="field"><label for="${name}">${text(label)}</label>
    ${hint === "" ? "" : `<span class="hint" id="${name}-hint">${text(hint)}</span>`}
    <select id="${name}" name="${name}"${hint === "" ? "" : ` aria-describedby="${name}-hint"`}>${options(name)}</select></p>`;
  const end = `
    <section><h2>${text(say("scores"))}</h2><p class="hint">${text(say("scale"))}</p>${scores.join("")}</section>
    <section>${area("idea", say("takeHome"), say("ideaHint"))}${select("ideaFrom", say("from"))}</section>
    <section><h2>${text(say("words"))}</h2>${comments}</section>`;
  const later = `
    <section><fieldset class="uses"><legend>${text(say("use"))}</legend>${uses.join("")}</fieldset>${comments}</section>`;
  const day = formatDay(Date.parse(round.closes_on), locale, "UTC");
  const organiser = asked.organiser === undefined ? "" : nameIn(asked.organiser, locale);
  return wholePage(
    asked,
    locale,
    address,
    `
    <section class="promise" aria-labelledby="promise"><h2 id="promise">${text(say("promiseTitle"))}</h2>
      <p><strong>${text(say("anonymous"))}</strong></p>
      <p>${text(say("who", { day, organiser, floor: round.floor }))} ${text(say("until"))}</p>
      <p>${text(say("few"))}</p></section>
    ${warning === null ? "" : `<div class="warning" role="alert" tabindex="-1" id="warning"><p>${text(warning)}</p></div>`}
    <div id="answered" class="warning" hidden><p>${text(say("answeredHere"))}</p><button type="button" id="another">${text(say("another"))}</button></div>
    <form method="post" action="${text(address)}?lang=${locale}" id="answer" data-code="${round.code}"${isPersonal ? " data-personal" : ""}>
      <input type="hidden" name="token" value="${text(token)}">
      ${isEnd ? end : later}
      <section>${select("group", say("group"), say("groupHint", { floor: round.floor }))}</section>
      ${mayInsist ? `<p class="field"><label class="insist"><input type="checkbox" name="insist" value="yes"> ${text(say("sendAnyway"))}</label></p>` : ""}
      <p><button type="submit">${text(say("send"))}</button></p>
      <p class="hint">${text(say("draft"))}</p>
    </form>`,
  );
}

/** A page that only tells something; "thanks" offers the separate step of borrowing. */
export function answerNotice(
  asked: AskedRound | null,
  locale: Locale,
  address: string,
  what: "thanks" | "already" | "planned" | "closed" | "unknown" | "personal",
): string {
  const say = translator(answerWords, locale);
  const dayOf = what === "planned" ? asked?.round.opens_on : asked?.round.closes_on;
  const day = dayOf === undefined ? "" : formatDay(Date.parse(dayOf), locale, "UTC");
  const borrow =
    what === "thanks" && asked?.round.kind === "end"
      ? `<section class="card"><h2>${text(say("borrowTitle"))}</h2><p>${text(say("borrowText"))}</p>
         <p><a class="button" href="/borrowing?new=1">${text(say("borrow"))}</a></p></section>`
      : "";
  const code = asked?.round.code ?? "";
  return wholePage(
    asked,
    locale,
    address,
    `
    <section${what === "thanks" ? ` id="thanks" data-code="${code}"` : ""}>
      <h2>${text(say(what))}</h2><p>${text(say(`${what}Text`, { day }))}</p></section>${borrow}`,
  );
}

function wholePage(
  asked: AskedRound | null,
  locale: Locale,
  address: string,
  body: string,
): string {
  const say = translator(answerWords, locale);
  const title = asked === null ? say("unknown") : titleIn(asked, locale);
  const languages = locales
    .map((one) =>
      one === locale
        ? `<span aria-current="true" lang="${one}">${one.toUpperCase()}</span>`
        : `<a href="${text(address)}?lang=${one}" lang="${one}" hreflang="${one}">${one.toUpperCase()}</a>`,
    )
    .join(" ");
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${text(title)} – ${text(say("kicker"))} – Talka</title>
<style>${answerStyle}</style></head>
<body><header><span class="mark">Talka</span><nav aria-label="${text(say("language"))}">${languages}</nav></header>
<main><p class="kicker">${text(say("kicker"))}</p><h1>${text(title)}</h1>${body}</main>
<script src="/e/answer.js" defer></script></body></html>`;
}

function titleIn({ round }: AskedRound, locale: Locale): string {
  const title = round.title as {
    readonly text: string;
    readonly translations: { readonly [locale in Locale]?: { readonly text: string } };
  };
  return title.translations[locale]?.text ?? title.text;
}

function nameIn(one: { name_lv: string; name_lt: string; name_en: string }, locale: Locale) {
  return one[`name_${locale}`];
}

function text(words: string): string {
  return words
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

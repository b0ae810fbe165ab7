import { joinList, type Locale, locales, translator } from "@talka/report";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import {
  answerFrom,
  findAsked,
  isEmptyAnswer,
  personalDataOf,
  sendAnswer,
} from "../commands/answer-round.ts";
import { newToken } from "../secrets.ts";
import type { Services } from "../services.ts";
import { answerForm, answerNotice } from "./answer-html.ts";
import { answerScript } from "./answer-script.ts";
import { answerWords } from "./answer-words.ts";

interface Asking {
  readonly Params: { readonly code: string; readonly token?: string };
  readonly Querystring: { readonly lang?: string };
}

const longestForm = 64 * 1024;
const tokenForm = /^[A-Za-z0-9_-]{43}$/;
/** Many people in one room share one address. */
const answersAMinute = 300;

/** The pages on which people answer an evaluation: no account, no cookie, no program needed. */
export async function mountAnswerPage(app: FastifyInstance, services: Services): Promise<void> {
  await app.register(async (pages) => {
    pages.addContentTypeParser(
      "application/x-www-form-urlencoded",
      { parseAs: "string", bodyLimit: longestForm },
      (_request, body, done) => done(null, new URLSearchParams(String(body))),
    );
    const hidden = { schema: { hide: true } };
    const limited = {
      ...hidden,
      config: { rateLimit: { max: answersAMinute, timeWindow: 60_000 } },
    };
    pages.get("/e/answer.js", hidden, async (_request, reply) =>
      reply.header("cache-control", "no-cache").type("text/javascript").send(answerScript),
    );
    for (const path of ["/e/:code", "/e/:code/:token"]) {
      pages.get<Asking>(path, hidden, (request, reply) => show(services, request, reply));
      pages.post<Asking>(path, limited, (request, reply) => take(services, request, reply));
    }
  });
}

async function show(services: Services, request: FastifyRequest<Asking>, reply: FastifyReply) {
  const { code, token = null } = request.params;
  const locale = localeOf(request);
  const address = addressOf(request);
  const asked = await findAsked(services, code, token);
  if (asked === null) return send(reply, 404, answerNotice(null, locale, address, "unknown"));
  if (asked.hindrance !== null) {
    return send(reply, 200, answerNotice(asked, locale, address, asked.hindrance));
  }
  const form = answerForm({
    asked,
    locale,
    address,
    token: token ?? newToken(),
    isPersonal: token !== null,
    form: new URLSearchParams(),
    warning: null,
    mayInsist: false,
  });
  return send(reply, 200, form);
}

async function take(services: Services, request: FastifyRequest<Asking>, reply: FastifyReply) {
  const { code } = request.params;
  const locale = localeOf(request);
  const address = addressOf(request);
  const say = translator(answerWords, locale);
  const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
  const token = request.params.token ?? form.get("token") ?? "";
  const asked = tokenForm.test(token) ? await findAsked(services, code, token) : null;
  if (asked === null) return send(reply, 404, answerNotice(null, locale, address, "unknown"));
  if (asked.hindrance === "already") {
    return send(reply, 200, answerNotice(asked, locale, address, "thanks"));
  }
  if (asked.hindrance !== null) {
    return send(reply, 409, answerNotice(asked, locale, address, asked.hindrance));
  }
  const answer = answerFrom(form, asked);
  const isPersonal = request.params.token !== undefined;
  const again = { asked, locale, address, token, isPersonal, form };
  if (isEmptyAnswer(answer)) {
    const warning = say("empty");
    return send(reply, 422, answerForm({ ...again, warning, mayInsist: false }));
  }
  const kinds = form.get("insist") === "yes" ? [] : personalDataOf(answer);
  if (kinds.length > 0) {
    const told = kinds.map((kind) => say("kind", { kind: choices[kind] }));
    const warning = say("warning", { kinds: joinList(told, locale) });
    return send(reply, 422, answerForm({ ...again, warning, mayInsist: true }));
  }
  const outcome = await sendAnswer(services, code, token, answer);
  if (outcome === "taken" || outcome === "already") {
    return send(reply, 200, answerNotice(asked, locale, address, "thanks"));
  }
  const notice = outcome === "not-open" ? "closed" : "personal";
  return send(reply, 409, answerNotice(asked, locale, address, notice));
}

const choices = { "e-mail": "eMail", phone: "phone", "personal-code": "personalCode" } as const;

function send(reply: FastifyReply, status: number, html: string) {
  return (
    reply
      .code(status)
      .header("cache-control", "no-store")
      // Without it browsers send a form from nowhere ("Origin: null"), which is refused as foreign.
      .header("referrer-policy", "same-origin")
      .type("text/html; charset=utf-8")
      .send(html)
  );
}

function addressOf({ params }: FastifyRequest<Asking>): string {
  const { code, token } = params;
  const own = token === undefined ? "" : `/${encodeURIComponent(token)}`;
  return `/e/${encodeURIComponent(code)}${own}`;
}

/** The language asked for, else the first of the browser's that there is, else Latvian. */
function localeOf({ query, headers }: FastifyRequest<Asking>): Locale {
  const wished = [query.lang ?? "", ...(headers["accept-language"] ?? "").split(",")];
  const known = wished
    .map((one) => one.trim().slice(0, 2).toLowerCase())
    .flatMap((one) => locales.filter((locale) => locale === one));
  return known[0] ?? "lv";
}

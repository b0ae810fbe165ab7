import type { FastifyReply, FastifyRequest } from "fastify";
import type { Config } from "../config.ts";
import type { RequestContext, Services } from "../services.ts";

const loopbackAddress = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

/** The surroundings of one request. */
export function requestContext(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): RequestContext {
  const { config } = services;
  const name = cookieName(config);
  const secure = isSecure(config);
  const common = { path: "/", httpOnly: true, sameSite: "lax", secure } as const;
  return {
    ...services,
    fromThisComputer: isFromThisComputer(request),
    device: deviceOf(request.headers["user-agent"]),
    address: request.ip,
    lastEventId: lastEventIdOf(request),
    wanted: {
      range: oneHeader(request, "range"),
      ifRange: oneHeader(request, "if-range"),
      ifNoneMatch: oneHeader(request, "if-none-match"),
    },
    sessionToken: request.cookies[name] ?? null,
    baseUrl: config.baseUrl ?? `${request.protocol}://${request.host}`,
    guest: {
      token: (meetingId) => request.cookies[guestCookie(meetingId)] ?? null,
      start(meetingId, token, expires) {
        const scope = { sameSite: "strict", path: "/api/meetings", expires } as const;
        reply.setCookie(guestCookie(meetingId), token, { ...common, ...scope });
      },
    },
    cookies: {
      start(token, expires) {
        reply.setCookie(name, token, { ...common, expires });
      },
      end() {
        reply.clearCookie(name, common);
      },
    },
  };
}

/** One for each meeting: a device may be in several, and joining again finds the first. */
function guestCookie(meetingId: string): string {
  return `talka_guest_${meetingId.replaceAll("-", "")}`;
}

function lastEventIdOf(request: FastifyRequest): string | null {
  return oneHeader(request, "last-event-id");
}

function oneHeader(request: FastifyRequest, name: string): string | null {
  const header = request.headers[name];
  return typeof header === "string" ? header : null;
}

/** With TLS the name itself binds the cookie to this host and to encrypted connections. */
function cookieName(config: Config): string {
  return isSecure(config) ? "__Host-talka" : "talka_session";
}

function isSecure(config: Config): boolean {
  return config.baseUrl?.startsWith("https://") ?? false;
}

/** A proxy on this computer speaks for others: what it passes on does not count as from here. */
function isFromThisComputer(request: FastifyRequest): boolean {
  const { headers, socket } = request;
  const passedOn =
    headers["x-forwarded-for"] ?? headers.forwarded ?? headers["x-real-ip"] ?? headers.via;
  return passedOn === undefined && loopbackAddress.test(socket.remoteAddress ?? "");
}

const browsers = [
  [/Edg\//, "Edge"],
  [/OPR\//, "Opera"],
  [/Firefox\//, "Firefox"],
  [/Chrom(e|ium)\//, "Chrome"],
  [/Safari\//, "Safari"],
] as const;
const systems = [
  [/Android/, "Android"],
  [/iPhone|iPad/, "iOS"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "macOS"],
  [/Linux/, "Linux"],
] as const;

/** Browser and system in two words, so that a person knows the device again; nothing finer is kept. */
export function deviceOf(userAgent: string | undefined): string {
  const find = (list: readonly (readonly [RegExp, string])[]) =>
    list.find(([pattern]) => pattern.test(userAgent ?? ""))?.[1];
  return [find(browsers), find(systems)].filter((word) => word !== undefined).join(", ");
}

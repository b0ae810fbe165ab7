import type { ApiRequest } from "@talka/contract";
import type { Result } from "@talka/engine";
import type { Given, Refusal, Told } from "../given.ts";
import type { Policy, Principal } from "../policies/principal.ts";
import type { RequestContext } from "../services.ts";

/** An endpoint is a value with four parts. None is optional, so none is forgotten. */
export interface RouteParts<Request extends ApiRequest, Who, Value> {
  /** Contract: what is asked. */
  readonly request: Request;
  /** Policy: who may. */
  readonly allow: Policy<Who>;
  /** Command: what happens. */
  readonly run: (
    context: RequestContext,
    who: Who,
    given: Given<Request>,
  ) => Promise<Result<Value, Refusal>>;
  /** Presenter: what is told. */
  readonly present: (value: Value) => Told<Request>;
  /** Attempts from one address are counted: the request guesses at a secret. */
  readonly limited?: boolean;
}

/** A route with its types put away, so that all routes stand in one list. */
export interface Route {
  readonly request: ApiRequest;
  readonly limited: boolean;
  /** Whether the policy lets somebody ask at all; the command may still refuse what is asked. */
  allows(principal: Principal): boolean;
  /** Asks the policy, runs the command and presents what came of it. */
  answer(
    context: RequestContext,
    principal: Principal,
    given: Given<ApiRequest>,
  ): Promise<Result<unknown, Refusal>>;
}

/** Joins the four parts of an endpoint. */
export function route<Request extends ApiRequest, Who, Value>(
  parts: RouteParts<Request, Who, Value>,
): Route {
  return {
    request: parts.request,
    limited: parts.limited ?? false,
    allows: (principal) => parts.allow(principal).ok,
    async answer(context, principal, given) {
      const who = parts.allow(principal);
      if (!who.ok) return who;
      const value = await parts.run(context, who.value, given as Given<Request>);
      return value.ok ? { ok: true, value: parts.present(value.value) } : value;
    },
  };
}

/** For answers that have nothing to tell. */
export function presentNothing(): undefined {
  return undefined;
}

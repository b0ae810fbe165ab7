import type { ErrorCode } from "@talka/contract";

/** Why a request was not answered: a code of the contract, or that the server was not reached. */
export type ProblemCode = ErrorCode | "network.unreachable";

/** A request that disappointed. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  readonly code: ProblemCode;
  readonly detail: Readonly<Record<string, string | number | boolean>>;

  constructor(code: ProblemCode, detail: ApiProblem["detail"] = {}) {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}

/** Whether an error is this very problem. */
export function isProblem(error: unknown, code: ProblemCode): boolean {
  return error instanceof ApiProblem && error.code === code;
}

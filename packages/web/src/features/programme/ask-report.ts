import type { ParticipationPage } from "@talka/contract";
import type { Frequency } from "@talka/exchange";
import type { Locale } from "@talka/report";
import { ApiProblem } from "../../api/problem.ts";
import { routes } from "../../api/requests.ts";

/** Which days, and how they are put together. */
export interface ReportAsked {
  readonly from: string;
  readonly to: string;
  readonly periods: Frequency;
}

/** The figures of a project for the days asked. */
export async function askParticipation(
  id: string,
  asked: ReportAsked,
  signal: AbortSignal,
): Promise<ParticipationPage> {
  const answer = await read(routes.getParticipation[1], id, { ...asked }, signal);
  return (await answer.json()) as ParticipationPage;
}

/** The figures as a file. */
export async function askReport(
  id: string,
  asked: ReportAsked & { readonly format: "pdf" | "xlsx"; readonly locale: Locale },
) {
  const answer = await read(routes.getParticipationReport[1], id, { ...asked });
  const named = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get("content-disposition") ?? "");
  return {
    name: decodeURIComponent(named?.[1] ?? `report.${asked.format}`),
    bytes: await answer.arrayBuffer(),
    type: answer.headers.get("content-type") ?? "application/octet-stream",
  };
}

async function read(
  path: string,
  id: string,
  asked: Record<string, string>,
  signal?: AbortSignal,
): Promise<Response> {
  const address = `${path.replace(":id", encodeURIComponent(id))}?${new URLSearchParams(asked)}`;
  const init: RequestInit = { credentials: "same-origin" };
  if (signal !== undefined) init.signal = signal;
  let answer: Response;
  try {
    answer = await fetch(address, init);
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiProblem("network.unreachable");
  }
  if (answer.ok) return answer;
  const problem = (await answer.json().catch(() => ({}))) as Partial<ApiProblem>;
  throw new ApiProblem(problem.code ?? "server.failed", problem.detail);
}

import type { A3Content, TrialFindings, TrialMeasures } from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import {
  findTrial,
  listRecordLinks,
  listTrialAmendments,
  listTrialLog,
  type TenantTransaction,
} from "@talka/storage";
import type { Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { ShownTrial } from "../presenters/present-trial.ts";

const measured: TrialMeasures = { measures: [], source: "", peers: [] };
const findings: TrialFindings = {
  surprise: "",
  residentSeen: "",
  staffSeen: "",
  minutesBefore: null,
  minutesAfter: null,
  yearlyVolume: null,
};
const a3: A3Content = {
  owner: "",
  coach: "",
  background: "",
  currentCondition: "",
  goal: "",
  causes: "",
  countermeasures: "",
  steps: [],
  followUp: "",
};

/** What a trial holds before anything was measured or found. */
export const emptyParts = { measured, findings, a3 };

/** A trial with everything written on it. */
export async function readTrial(
  trx: TenantTransaction,
  who: Actor,
  id: string,
): Promise<Result<ShownTrial, Refusal>> {
  const row = await findTrial(trx, who.scope, id);
  if (row === undefined) return failed({ code: "trial.unknown" });
  const links = await listRecordLinks(trx, who.scope, [id]);
  return ok({
    row,
    ideaId: links.find((link) => link.to_id === id && link.from_kind === "idea")?.from_id ?? null,
    log: await listTrialLog(trx, who.scope, id),
    amendments: await listTrialAmendments(trx, who.scope, id),
    rights: who.rights,
  });
}

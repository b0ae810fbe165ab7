import type { DeadlineRule, Service } from "@talka/contract";
import type { DeadlineRuleRow, ServiceRow } from "@talka/storage";
import { presentNames } from "./present-organisation.ts";

type Unit = DeadlineRule["unit"];

/** Services, each with its rules in the order given. */
export function presentServices(found: {
  readonly services: readonly ServiceRow[];
  readonly rules: readonly DeadlineRuleRow[];
}): { services: Service[] } {
  return {
    services: found.services.map((row) => ({
      id: row.id,
      code: row.code,
      country: row.country as Service["country"],
      names: presentNames(row),
      steps: row.steps,
      rules: found.rules.filter((rule) => rule.service_id === row.id).map(presentRule),
    })),
  };
}

function presentRule(row: DeadlineRuleRow): DeadlineRule {
  return {
    id: row.id,
    name: row.name,
    amount: row.amount,
    unit: row.unit as Unit,
    startsAt: row.starts_at as DeadlineRule["startsAt"],
    extension:
      row.extension_amount === null
        ? null
        : {
            amount: row.extension_amount,
            unit: row.extension_unit as Unit,
            condition: {
              lv: row.extension_condition_lv ?? "",
              lt: row.extension_condition_lt ?? "",
              en: row.extension_condition_en ?? "",
            },
          },
    forwarding:
      row.forwarding_amount === null
        ? null
        : { amount: row.forwarding_amount, unit: row.forwarding_unit as Unit },
    legalReference: row.legal_reference,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    checkedOn: row.checked_on,
    confidence: row.confidence as DeadlineRule["confidence"],
  };
}

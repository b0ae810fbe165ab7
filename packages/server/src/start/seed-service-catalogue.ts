import type { DemoService } from "@talka/demo";
import { type GateTransaction, seedServices, stableId } from "@talka/storage";

/** The id of a service of the catalogue. */
export function serviceIdOf(id: string): string {
  return stableId(`service:${id}`);
}

/** Puts the catalogue of public services and their dated rules in place. */
export async function seedServiceCatalogue(
  trx: GateTransaction,
  services: readonly DemoService[],
): Promise<void> {
  await seedServices(
    trx,
    services.map(({ id, country, names, steps }) => ({
      id: serviceIdOf(id),
      code: id,
      country,
      name_lv: names.lv,
      name_lt: names.lt,
      name_en: names.en,
      steps: [...steps],
    })),
    services.flatMap((service) =>
      service.rules.map((rule) => ({
        id: stableId(`rule:${service.id}:${rule.name}:${rule.validFrom}`),
        service_id: serviceIdOf(service.id),
        name: rule.name,
        amount: rule.amount,
        unit: rule.unit,
        starts_at: rule.startsAt,
        extension_amount: rule.extension?.amount ?? null,
        extension_unit: rule.extension?.unit ?? null,
        extension_condition_lv: rule.extension?.condition.lv ?? null,
        extension_condition_lt: rule.extension?.condition.lt ?? null,
        extension_condition_en: rule.extension?.condition.en ?? null,
        forwarding_amount: rule.forwarding?.amount ?? null,
        forwarding_unit: rule.forwarding?.unit ?? null,
        legal_reference: rule.legalReference,
        valid_from: rule.validFrom,
        valid_to: rule.validTo,
        checked_on: rule.checkedOn,
        confidence: rule.confidence,
      })),
    ),
  );
}

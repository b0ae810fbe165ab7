import type { DemoRegion } from "@talka/demo";
import { asGate, findAppSetting, saveAppSetting } from "@talka/storage";
import type { Services } from "../services.ts";
import { seedServiceCatalogue } from "./seed-service-catalogue.ts";

/** Raised when the demo shows more than before: installations that have it are then filled up. */
const demoVersion = 5;

/**
 * Fills what an installation starts with: the catalogue of services, and the demo where it is asked
 * for, was not filled by an earlier start and was not removed. A start that was killed meanwhile is
 * carried on by the next.
 */
export async function prepareContent(
  services: Services,
  loadRegion: () => Promise<DemoRegion>,
): Promise<void> {
  const { db, config } = services;
  const { catalogue, demo } = await asGate(db, async (trx) => ({
    catalogue: (await findAppSetting(trx, "service-catalogue")) as { version?: number } | null,
    demo: (await findAppSetting(trx, "demo")) as { removed?: boolean; version?: number } | null,
  }));
  const wantsCatalogue = catalogue?.version !== demoVersion;
  const wantsDemo = config.demo && demo?.removed !== true && demo?.version !== demoVersion;
  if (!wantsCatalogue && !wantsDemo) return;
  const region = await loadRegion();
  if (wantsCatalogue) {
    await asGate(db, async (trx) => {
      await seedServiceCatalogue(trx, region.services);
      await saveAppSetting(trx, "service-catalogue", { version: demoVersion });
    });
  }
  if (wantsDemo) {
    services.announce("Filling the demo region …");
    // Writers of event files are needed at the first start only; later ones need not load them.
    const { seedDemo } = await import("./seed-demo.ts");
    await seedDemo(services, region);
    const { seedCircle } = await import("./seed-circle.ts");
    await seedCircle(services, region);
    const { seedMaps } = await import("./seed-maps.ts");
    await seedMaps(services, region);
    const { seedDaily } = await import("./seed-daily.ts");
    await seedDaily(services);
    const { seedPractices } = await import("./seed-practices.ts");
    await seedPractices(services);
    const { seedVoices } = await import("./seed-voices.ts");
    await seedVoices(services, region);
    const { seedTrials } = await import("./seed-trials.ts");
    await seedTrials(services);
    await asGate(db, (trx) => saveAppSetting(trx, "demo", { version: demoVersion }));
  }
}

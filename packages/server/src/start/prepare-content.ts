import type { Services } from "../services.ts";

/** Fills what an installation starts with. */
export async function prepareContent(_services: Services): Promise<void> {}

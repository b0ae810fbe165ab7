import type { Office } from "../simulate/office.ts";
import { augsdaugava } from "./augsdaugava.ts";
import { balvi } from "./balvi.ts";
import { daugavpils } from "./daugavpils.ts";
import { kraslava } from "./kraslava.ts";
import { livani } from "./livani.ts";
import { ludza } from "./ludza.ts";
import { preili } from "./preili.ts";
import { rezekne } from "./rezekne.ts";
import { rezekneCounty } from "./rezekne-county.ts";
import { rokiskis } from "./rokiskis.ts";
import { utena } from "./utena.ts";
import { zarasai } from "./zarasai.ts";

/** Every office whose work is simulated: nine Latvian, three Lithuanian. */
export const allOffices: readonly Office[] = [
  augsdaugava,
  balvi,
  daugavpils,
  kraslava,
  livani,
  ludza,
  preili,
  rezekne,
  rezekneCounty,
  rokiskis,
  utena,
  zarasai,
];

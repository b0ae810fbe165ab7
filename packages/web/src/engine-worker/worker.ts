import { importHandlers } from "./import-handlers.ts";
import { queries } from "./queries/index.ts";
import { serve } from "./serve.ts";

serve(self, { ...importHandlers, ...queries });

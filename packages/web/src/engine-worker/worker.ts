import { importHandlers } from "./import/import-handlers.ts";
import { logHandlers } from "./log-handlers.ts";
import { queries } from "./queries/index.ts";
import { serve } from "./serve.ts";

serve(self, { ...importHandlers, ...logHandlers, ...queries });

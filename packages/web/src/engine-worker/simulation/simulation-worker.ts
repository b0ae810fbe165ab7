import { serve } from "../serve.ts";
import { runScenario, scenarioPicture } from "./run-scenario.ts";

serve(self, { runScenario, scenarioPicture });

import { serve } from "../serve.ts";
import { findBetter, findPrices } from "./search.ts";

serve(self, { findBetter, findPrices });

import { serve } from "../serve.ts";
import { alignPart } from "./align-part.ts";

serve(self, { alignPart });

import { createMaterial as request } from "@talka/contract";
import { createMaterial } from "../../commands/materials.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentMaterial } from "../../presenters/present-material.ts";
import { route } from "../route.ts";

export const createMaterialRoute = route({
  request,
  allow: memberWith("material.write"),
  run: createMaterial,
  present: presentMaterial,
});

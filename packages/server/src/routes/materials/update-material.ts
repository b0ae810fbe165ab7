import { updateMaterial as request } from "@talka/contract";
import { updateMaterial } from "../../commands/materials.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentMaterial } from "../../presenters/present-material.ts";
import { route } from "../route.ts";

export const updateMaterialRoute = route({
  request,
  allow: memberWith("material.write"),
  run: updateMaterial,
  present: presentMaterial,
});

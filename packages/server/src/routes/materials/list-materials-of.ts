import { listMaterialsOf as request } from "@talka/contract";
import { listMaterialsOf } from "../../commands/materials.ts";
import { anyone } from "../../policies/policies.ts";
import { presentMaterials } from "../../presenters/present-material.ts";
import { route } from "../route.ts";

export const listMaterialsOfRoute = route({
  request,
  allow: anyone,
  run: listMaterialsOf,
  present: presentMaterials,
});

import { listMaterials as request } from "@talka/contract";
import { listMaterials } from "../../commands/materials.ts";
import { member } from "../../policies/policies.ts";
import { presentMaterials } from "../../presenters/present-material.ts";
import { route } from "../route.ts";

export const listMaterialsRoute = route({
  request,
  allow: member,
  run: listMaterials,
  present: presentMaterials,
});

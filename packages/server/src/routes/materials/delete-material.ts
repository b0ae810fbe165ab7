import { deleteMaterial as request } from "@talka/contract";
import { deleteMaterial } from "../../commands/materials.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentNothing, route } from "../route.ts";

export const deleteMaterialRoute = route({
  request,
  allow: memberWith("material.write"),
  run: deleteMaterial,
  present: presentNothing,
});

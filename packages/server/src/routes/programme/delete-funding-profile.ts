import { deleteFundingProfile as request } from "@talka/contract";
import { deleteFundingProfile } from "../../commands/funding-profiles.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentNothing, route } from "../route.ts";

export const deleteFundingProfileRoute = route({
  request,
  allow: memberWith("programme.manage"),
  run: deleteFundingProfile,
  present: presentNothing,
});

import { updateFundingProfile as request } from "@talka/contract";
import { updateFundingProfile } from "../../commands/funding-profiles.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentFundingProfileItem } from "../../presenters/present-project.ts";
import { route } from "../route.ts";

export const updateFundingProfileRoute = route({
  request,
  allow: memberWith("programme.manage"),
  run: updateFundingProfile,
  present: presentFundingProfileItem,
});

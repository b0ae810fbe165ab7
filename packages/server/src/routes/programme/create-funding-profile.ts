import { createFundingProfile as request } from "@talka/contract";
import { createFundingProfile } from "../../commands/funding-profiles.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentFundingProfileItem } from "../../presenters/present-project.ts";
import { route } from "../route.ts";

export const createFundingProfileRoute = route({
  request,
  allow: memberWith("programme.manage"),
  run: createFundingProfile,
  present: presentFundingProfileItem,
});

import { getFundingProfile as request } from "@talka/contract";
import { getFundingProfile } from "../../commands/funding-profiles.ts";
import { member } from "../../policies/policies.ts";
import { presentFundingProfileItem } from "../../presenters/present-project.ts";
import { route } from "../route.ts";

export const getFundingProfileRoute = route({
  request,
  allow: member,
  run: getFundingProfile,
  present: presentFundingProfileItem,
});

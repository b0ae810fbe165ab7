import { listFundingProfiles as request } from "@talka/contract";
import { listFundingProfiles } from "../../commands/funding-profiles.ts";
import { member } from "../../policies/policies.ts";
import { presentFundingProfile } from "../../presenters/present-project.ts";
import { route } from "../route.ts";

export const listFundingProfilesRoute = route({
  request,
  allow: member,
  run: listFundingProfiles,
  present: (rows) => ({ profiles: rows.map(presentFundingProfile) }),
});

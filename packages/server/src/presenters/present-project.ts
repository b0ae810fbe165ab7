import type {
  FundingProfileContent,
  FundingProfilePage,
  ProjectContent,
  ProjectPage,
  ProjectPartner,
  ProjectSummary,
} from "@talka/contract";
import type {
  FundingProfileRow,
  OrganisationRow,
  ProjectPartnerRow,
  ProjectRow,
} from "@talka/storage";
import { presentOrganisation } from "./present-organisation.ts";

/** A project with everything its page needs. */
export interface ShownProject {
  readonly row: ProjectRow;
  readonly partners: readonly ProjectPartnerRow[];
  readonly organisations: readonly OrganisationRow[];
  readonly successions: readonly { readonly from_id: string; readonly to_id: string }[];
  readonly fundingProfile: FundingProfileRow | null;
  readonly isLead: boolean;
  readonly mayEdit: boolean;
}

/** A funding profile, and whether the reader may change it. */
export interface ShownFundingProfile {
  readonly row: FundingProfileRow;
  readonly mayEdit: boolean;
}

/** A funding profile with its id. */
export function presentFundingProfile(row: FundingProfileRow): FundingProfilePage {
  return { ...(row.content as unknown as FundingProfileContent), id: row.id };
}

/** A funding profile, and whether the reader may change it. */
export function presentFundingProfileItem(shown: ShownFundingProfile) {
  return { profile: presentFundingProfile(shown.row), mayEdit: shown.mayEdit };
}

/** A project as listed. */
export function presentProjectSummary(shown: {
  readonly row: ProjectRow;
  readonly partners: readonly ProjectPartnerRow[];
  readonly mayEdit: boolean;
}): ProjectSummary {
  const { row, partners, mayEdit } = shown;
  return {
    id: row.id,
    leadId: row.organisation_id,
    kind: row.kind as ProjectSummary["kind"],
    title: row.title as unknown as ProjectSummary["title"],
    theme: row.theme,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    partnerCount: partners.length,
    mayEdit,
  };
}

/** A project with everything its partners may read. */
export function presentProject(shown: ShownProject): ProjectPage {
  const { row, partners, fundingProfile } = shown;
  const { partnerCount: _, ...summary } = presentProjectSummary(shown);
  const details = row.details as unknown as Partial<ProjectContent>;
  return {
    ...summary,
    purpose: details.purpose ?? null,
    workingGroups: (details.workingGroups ?? []).map((group) => ({
      ...group,
      closedOn: group.closedOn ?? null,
    })),
    fundingProfileId: row.funding_profile_id,
    fundingProfile: fundingProfile === null ? null : presentFundingProfile(fundingProfile),
    partners: partners.map((one) => ({
      organisationId: one.partner_id,
      part: one.part as ProjectPartner["part"],
      since: one.since,
      until: one.until,
    })),
    organisations: shown.organisations.map(presentOrganisation),
    successions: shown.successions.map((one) => ({ fromId: one.from_id, toId: one.to_id })),
  };
}

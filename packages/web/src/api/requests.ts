import type * as contract from "@talka/contract";

type Contract = typeof contract;
type Requests = {
  readonly [Name in keyof Contract as Contract[Name] extends contract.ApiRequest
    ? Name
    : never]: Contract[Name];
};

/** The name of a request in the contract. */
export type RequestName = keyof typeof routes;

/** What is told for a request. */
export type Told<Name extends RequestName> = contract.ResponseOf<Requests[Name]>;

/** What is given with a request. */
export type Given<Name extends RequestName> = contract.BodyOf<Requests[Name]>;

/**
 * Method and path of each request that the screens make. The contract's schemas stay out of the
 * browser; a test holds this table against them.
 */
export const routes = {
  getSession: ["GET", "/api/session"],
  signIn: ["POST", "/api/sign-in"],
  signOut: ["POST", "/api/sign-out"],
  switchOrganisation: ["POST", "/api/session/organisation"],
  changePassword: ["POST", "/api/account/password"],
  updateAccount: ["PUT", "/api/account"],
  listOwnSessions: ["GET", "/api/account/sessions"],
  endOwnSession: ["DELETE", "/api/account/sessions/:id"],
  setUp: ["POST", "/api/setup"],
  listDemoPeople: ["GET", "/api/demo/people"],
  signInAsDemoPerson: ["POST", "/api/demo/sign-in"],
  removeDemo: ["DELETE", "/api/demo"],
  listMembers: ["GET", "/api/members"],
  updateMember: ["PUT", "/api/members/:personId"],
  removeMember: ["DELETE", "/api/members/:personId"],
  listInvitations: ["GET", "/api/invitations"],
  createInvitation: ["POST", "/api/invitations"],
  withdrawInvitation: ["DELETE", "/api/invitations/:id"],
  previewInvitation: ["POST", "/api/invitations/preview"],
  acceptInvitation: ["POST", "/api/invitations/accept"],
  joinOrganisation: ["POST", "/api/invitations/join"],
  listNews: ["GET", "/api/news"],
  listNewsSubjects: ["GET", "/api/news/subjects"],
  createNews: ["POST", "/api/news"],
  draftNews: ["POST", "/api/news/drafts"],
  getNews: ["GET", "/api/news/:id"],
  saveNews: ["PUT", "/api/news/:id"],
  listNewsRevisions: ["GET", "/api/news/:id/revisions"],
  finishNews: ["POST", "/api/news/:id/ready"],
  publishNews: ["POST", "/api/news/:id/publish"],
  takeBackNews: ["POST", "/api/news/:id/take-back"],
  deleteNews: ["DELETE", "/api/news/:id"],
  listServices: ["GET", "/api/services"],
  listOrganisations: ["GET", "/api/organisations"],
  listFundingProfiles: ["GET", "/api/funding-profiles"],
  getFundingProfile: ["GET", "/api/funding-profiles/:id"],
  createFundingProfile: ["POST", "/api/funding-profiles"],
  updateFundingProfile: ["PUT", "/api/funding-profiles/:id"],
  deleteFundingProfile: ["DELETE", "/api/funding-profiles/:id"],
  listProjects: ["GET", "/api/projects"],
  getProject: ["GET", "/api/projects/:id"],
  createProject: ["POST", "/api/projects"],
  updateProject: ["PUT", "/api/projects/:id"],
  deleteProject: ["DELETE", "/api/projects/:id"],
  getProjectNext: ["GET", "/api/projects/:id/next"],
  getOwnNext: ["GET", "/api/next"],
  listCycles: ["GET", "/api/projects/:id/cycles"],
  listCycleLinkables: ["GET", "/api/projects/:id/linkables"],
  createCycle: ["POST", "/api/projects/:id/cycles"],
  updateCycle: ["PUT", "/api/cycles/:id"],
  deleteCycle: ["DELETE", "/api/cycles/:id"],
  giveCycleInput: ["POST", "/api/cycles/:id/inputs"],
  withdrawCycleInput: ["DELETE", "/api/cycle-inputs/:id"],
  listIndicators: ["GET", "/api/projects/:id/indicators"],
  createIndicator: ["POST", "/api/projects/:id/indicators"],
  updateIndicator: ["PUT", "/api/indicators/:id"],
  enterIndicatorValue: ["POST", "/api/indicators/:id/values"],
  showIndicatorValue: ["PUT", "/api/indicator-values/:id/visibility"],
  getParticipation: ["GET", "/api/projects/:id/participation"],
  getParticipationReport: ["GET", "/api/projects/:id/report"],
  getOrganisation: ["GET", "/api/organisations/:id"],
  createEventLog: ["POST", "/api/event-logs"],
  putEvents: ["PUT", "/api/event-logs/:id/events"],
  getEvents: ["GET", "/api/event-logs/:id/events"],
  listEventLogs: ["GET", "/api/event-logs"],
  getEventLog: ["GET", "/api/event-logs/:id"],
  deleteEventLog: ["DELETE", "/api/event-logs/:id"],
  createAnalysis: ["POST", "/api/analyses"],
  listAnalyses: ["GET", "/api/analyses"],
  getAnalysis: ["GET", "/api/analyses/:id"],
  saveAnalysisVersion: ["POST", "/api/analyses/:id/versions"],
  listAnalysisVersions: ["GET", "/api/analyses/:id/versions"],
  getAnalysisVersion: ["GET", "/api/analyses/:id/versions/:version"],
  shareAnalysis: ["PUT", "/api/analyses/:id/sharing"],
  deleteAnalysis: ["DELETE", "/api/analyses/:id"],
  recallMapping: ["GET", "/api/mappings/:shapeKey"],
  rememberMapping: ["PUT", "/api/mappings/:shapeKey"],
} as const satisfies Partial<
  Record<keyof Requests, readonly ["GET" | "POST" | "PUT" | "DELETE", string]>
>;

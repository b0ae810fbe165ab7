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
  listServices: ["GET", "/api/services"],
  getOrganisation: ["GET", "/api/organisations/:id"],
  listOrganisations: ["GET", "/api/organisations"],
  listEvents: ["GET", "/api/events"],
  createEvent: ["POST", "/api/events"],
  getEvent: ["GET", "/api/events/:id"],
  updateEvent: ["PUT", "/api/events/:id"],
  deleteEvent: ["DELETE", "/api/events/:id"],
  changeEventState: ["POST", "/api/events/:id/state"],
  saveAgenda: ["PUT", "/api/events/:id/agenda"],
  listEventChoices: ["GET", "/api/event-choices"],
  listRegistrations: ["GET", "/api/events/:id/registrations"],
  register: ["POST", "/api/events/:id/registrations"],
  changeRegistration: ["PUT", "/api/events/:id/registrations/:registrationId"],
  decideOnRegistration: ["POST", "/api/events/:id/registrations/:registrationId/decision"],
  getAttendance: ["GET", "/api/events/:id/attendance"],
  markAttendance: ["PUT", "/api/events/:id/attendance/:registrationId"],
  checkInSelf: ["POST", "/api/events/:id/check-in"],
  getDoor: ["GET", "/api/events/:id/door"],
  renewDoor: ["POST", "/api/events/:id/door/renewal"],
  previewDoor: ["POST", "/api/door/preview"],
  checkInAtDoor: ["POST", "/api/door/check-in"],
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
  listSubjects: ["GET", "/api/subjects"],
  listMaterials: ["GET", "/api/materials"],
  listMaterialsOf: ["GET", "/api/materials/of/:subjectId"],
  createMaterial: ["POST", "/api/materials"],
  updateMaterial: ["PUT", "/api/materials/:id"],
  deleteMaterial: ["DELETE", "/api/materials/:id"],
  startUpload: ["POST", "/api/materials/:id/files"],
  getUpload: ["GET", "/api/material-files/:id"],
  sendUploadPart: ["PUT", "/api/material-files/:id/parts/:offset"],
  finishUpload: ["POST", "/api/material-files/:id/finish"],
  deleteMaterialFile: ["DELETE", "/api/material-files/:id"],
  listEvaluations: ["GET", "/api/evaluations"],
  createEvaluation: ["POST", "/api/evaluations"],
  getEvaluation: ["GET", "/api/evaluations/:id"],
  findEvaluationOf: ["GET", "/api/evaluations/of/:subjectId"],
  deleteEvaluation: ["DELETE", "/api/evaluations/:id"],
  compareEvaluations: ["GET", "/api/evaluations/compare/:projectId/:kind"],
  updateEvaluationRound: ["PUT", "/api/evaluation-rounds/:id"],
  closeEvaluationRound: ["POST", "/api/evaluation-rounds/:id/close"],
  markEvaluationReminded: ["POST", "/api/evaluation-rounds/:id/reminded"],
  createAnswerLinks: ["POST", "/api/evaluation-rounds/:id/links"],
  listBorrowings: ["GET", "/api/borrowings"],
  createBorrowing: ["POST", "/api/borrowings"],
  moveBorrowing: ["PUT", "/api/borrowings/:id"],
  recallMapping: ["GET", "/api/mappings/:shapeKey"],
  rememberMapping: ["PUT", "/api/mappings/:shapeKey"],
} as const satisfies Partial<
  Record<keyof Requests, readonly ["GET" | "POST" | "PUT" | "DELETE", string]>
>;

import { changePasswordRoute } from "./account/change-password.ts";
import { endOwnSessionRoute } from "./account/end-own-session.ts";
import { listOwnSessionsRoute } from "./account/list-own-sessions.ts";
import { setUpRoute } from "./account/set-up.ts";
import { updateAccountRoute } from "./account/update-account.ts";
import { createAnalysisRoute } from "./analyses/create-analysis.ts";
import { deleteAnalysisRoute } from "./analyses/delete-analysis.ts";
import { getAnalysisRoute } from "./analyses/get-analysis.ts";
import { getAnalysisVersionRoute } from "./analyses/get-analysis-version.ts";
import { listAnalysesRoute } from "./analyses/list-analyses.ts";
import { listAnalysisVersionsRoute } from "./analyses/list-analysis-versions.ts";
import { saveAnalysisVersionRoute } from "./analyses/save-analysis-version.ts";
import { shareAnalysisRoute } from "./analyses/share-analysis.ts";
import { listAuditEventsRoute } from "./audit/list-audit-events.ts";
import { createBorrowingRoute } from "./borrowings/create-borrowing.ts";
import { listBorrowingsRoute } from "./borrowings/list-borrowings.ts";
import { moveBorrowingRoute } from "./borrowings/move-borrowing.ts";
import { listDemoPeopleRoute } from "./demo/list-demo-people.ts";
import { removeDemoRoute } from "./demo/remove-demo.ts";
import { signInAsDemoPersonRoute } from "./demo/sign-in-as-demo-person.ts";
import { closeEvaluationRoundRoute } from "./evaluations/close-evaluation-round.ts";
import { compareEvaluationsRoute } from "./evaluations/compare-evaluations.ts";
import { createAnswerLinksRoute } from "./evaluations/create-answer-links.ts";
import { createEvaluationRoute } from "./evaluations/create-evaluation.ts";
import { deleteEvaluationRoute } from "./evaluations/delete-evaluation.ts";
import { exportRoundResultsRoute } from "./evaluations/export-round-results.ts";
import { findEvaluationOfRoute } from "./evaluations/find-evaluation-of.ts";
import { getEvaluationRoute } from "./evaluations/get-evaluation.ts";
import { listEvaluationsRoute } from "./evaluations/list-evaluations.ts";
import { listSubjectsRoute } from "./evaluations/list-subjects.ts";
import { markEvaluationRemindedRoute } from "./evaluations/mark-evaluation-reminded.ts";
import { updateEvaluationRoundRoute } from "./evaluations/update-evaluation-round.ts";
import { createEventLogRoute } from "./event-logs/create-event-log.ts";
import { deleteEventLogRoute } from "./event-logs/delete-event-log.ts";
import { getEventLogRoute } from "./event-logs/get-event-log.ts";
import { getEventsRoute } from "./event-logs/get-events.ts";
import { listEventLogsRoute } from "./event-logs/list-event-logs.ts";
import { putEventsRoute } from "./event-logs/put-events.ts";
import { changeEventStateRoute } from "./events/change-event-state.ts";
import { changeRegistrationRoute } from "./events/change-registration.ts";
import { checkInAtDoorRoute } from "./events/check-in-at-door.ts";
import { checkInSelfRoute } from "./events/check-in-self.ts";
import { createEventRoute } from "./events/create-event.ts";
import { decideOnRegistrationRoute } from "./events/decide-on-registration.ts";
import { deleteEventRoute } from "./events/delete-event.ts";
import { getAgendaFileRoute } from "./events/get-agenda-file.ts";
import { getAttendanceRoute } from "./events/get-attendance.ts";
import { getDoorRoute } from "./events/get-door.ts";
import { getEventRoute } from "./events/get-event.ts";
import { getEventCalendarRoute } from "./events/get-event-calendar.ts";
import { getParticipantsFileRoute } from "./events/get-participants-file.ts";
import { listEventChoicesRoute } from "./events/list-event-choices.ts";
import { listEventsRoute } from "./events/list-events.ts";
import { listRegistrationsRoute } from "./events/list-registrations.ts";
import { markAttendanceRoute } from "./events/mark-attendance.ts";
import { previewDoorRoute } from "./events/preview-door.ts";
import { registerRoute } from "./events/register.ts";
import { renewDoorRoute } from "./events/renew-door.ts";
import { saveAgendaRoute } from "./events/save-agenda.ts";
import { updateEventRoute } from "./events/update-event.ts";
import { acceptInvitationRoute } from "./invitations/accept-invitation.ts";
import { createInvitationRoute } from "./invitations/create-invitation.ts";
import { joinOrganisationRoute } from "./invitations/join-organisation.ts";
import { listInvitationsRoute } from "./invitations/list-invitations.ts";
import { previewInvitationRoute } from "./invitations/preview-invitation.ts";
import { withdrawInvitationRoute } from "./invitations/withdraw-invitation.ts";
import { recallMappingRoute } from "./mappings/recall-mapping.ts";
import { rememberMappingRoute } from "./mappings/remember-mapping.ts";
import { createMaterialRoute } from "./materials/create-material.ts";
import { deleteMaterialRoute } from "./materials/delete-material.ts";
import { deleteMaterialFileRoute } from "./materials/delete-material-file.ts";
import { finishUploadRoute } from "./materials/finish-upload.ts";
import { getMaterialContentRoute } from "./materials/get-material-content.ts";
import { getUploadRoute } from "./materials/get-upload.ts";
import { listMaterialsRoute } from "./materials/list-materials.ts";
import { listMaterialsOfRoute } from "./materials/list-materials-of.ts";
import { sendUploadPartRoute } from "./materials/send-upload-part.ts";
import { startUploadRoute } from "./materials/start-upload.ts";
import { updateMaterialRoute } from "./materials/update-material.ts";
import { createMeetingRoute } from "./meetings/create-meeting.ts";
import { deleteMeetingRoute } from "./meetings/delete-meeting.ts";
import { findOwnCardsRoute } from "./meetings/find-own-cards.ts";
import { getMeetingRoute } from "./meetings/get-meeting.ts";
import { getMeetingRecordRoute } from "./meetings/get-meeting-record.ts";
import { getOwnBallotRoute } from "./meetings/get-own-ballot.ts";
import { joinMeetingRoute } from "./meetings/join-meeting.ts";
import { listCommitmentsRoute } from "./meetings/list-commitments.ts";
import { listMeetingsRoute } from "./meetings/list-meetings.ts";
import { sendMeetingCommandRoute } from "./meetings/send-meeting-command.ts";
import { streamMeetingRoute } from "./meetings/stream-meeting.ts";
import { updateMeetingRoute } from "./meetings/update-meeting.ts";
import { listMembersRoute } from "./members/list-members.ts";
import { removeMemberRoute } from "./members/remove-member.ts";
import { updateMemberRoute } from "./members/update-member.ts";
import { getOrganisationRoute } from "./organisations/get-organisation.ts";
import { listOrganisationsRoute } from "./organisations/list-organisations.ts";
import type { Route } from "./route.ts";
import { listServicesRoute } from "./services/list-services.ts";
import { getSessionRoute } from "./session/get-session.ts";
import { signInRoute } from "./session/sign-in.ts";
import { signOutRoute } from "./session/sign-out.ts";
import { switchOrganisationRoute } from "./session/switch-organisation.ts";
import { getHealthRoute } from "./system/get-health.ts";
import { getReadinessRoute } from "./system/get-readiness.ts";

/** Every endpoint of the server. */
export const allRoutes: readonly Route[] = [
  changePasswordRoute,
  endOwnSessionRoute,
  listOwnSessionsRoute,
  setUpRoute,
  updateAccountRoute,
  createAnalysisRoute,
  deleteAnalysisRoute,
  getAnalysisVersionRoute,
  getAnalysisRoute,
  listAnalysesRoute,
  listAnalysisVersionsRoute,
  saveAnalysisVersionRoute,
  shareAnalysisRoute,
  listAuditEventsRoute,
  listDemoPeopleRoute,
  removeDemoRoute,
  signInAsDemoPersonRoute,
  createEventLogRoute,
  deleteEventLogRoute,
  getEventLogRoute,
  getEventsRoute,
  listEventLogsRoute,
  putEventsRoute,
  listEventsRoute,
  createEventRoute,
  getEventRoute,
  updateEventRoute,
  deleteEventRoute,
  changeEventStateRoute,
  saveAgendaRoute,
  getAgendaFileRoute,
  getEventCalendarRoute,
  listEventChoicesRoute,
  listRegistrationsRoute,
  registerRoute,
  decideOnRegistrationRoute,
  changeRegistrationRoute,
  getParticipantsFileRoute,
  getAttendanceRoute,
  markAttendanceRoute,
  getDoorRoute,
  renewDoorRoute,
  checkInSelfRoute,
  previewDoorRoute,
  checkInAtDoorRoute,
  acceptInvitationRoute,
  createInvitationRoute,
  joinOrganisationRoute,
  listInvitationsRoute,
  previewInvitationRoute,
  withdrawInvitationRoute,
  recallMappingRoute,
  rememberMappingRoute,
  createMeetingRoute,
  deleteMeetingRoute,
  findOwnCardsRoute,
  getMeetingRecordRoute,
  getMeetingRoute,
  getOwnBallotRoute,
  joinMeetingRoute,
  listCommitmentsRoute,
  listMeetingsRoute,
  sendMeetingCommandRoute,
  streamMeetingRoute,
  updateMeetingRoute,
  listMembersRoute,
  removeMemberRoute,
  updateMemberRoute,
  getOrganisationRoute,
  listOrganisationsRoute,
  listServicesRoute,
  getSessionRoute,
  signInRoute,
  signOutRoute,
  switchOrganisationRoute,
  listMaterialsRoute,
  listMaterialsOfRoute,
  createMaterialRoute,
  updateMaterialRoute,
  deleteMaterialRoute,
  startUploadRoute,
  getUploadRoute,
  sendUploadPartRoute,
  finishUploadRoute,
  deleteMaterialFileRoute,
  getMaterialContentRoute,
  listSubjectsRoute,
  listEvaluationsRoute,
  createEvaluationRoute,
  getEvaluationRoute,
  findEvaluationOfRoute,
  deleteEvaluationRoute,
  updateEvaluationRoundRoute,
  closeEvaluationRoundRoute,
  markEvaluationRemindedRoute,
  createAnswerLinksRoute,
  exportRoundResultsRoute,
  compareEvaluationsRoute,
  listBorrowingsRoute,
  createBorrowingRoute,
  moveBorrowingRoute,
  getHealthRoute,
  getReadinessRoute,
];

// biome-ignore-all lint/style/noExcessiveLinesPerFile: a list, one line an endpoint
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
import { dailyRoutes } from "./daily/daily-routes.ts";
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
import { leanRoutes } from "./lean/lean-routes.ts";
import { recallMappingRoute } from "./mappings/recall-mapping.ts";
import { rememberMappingRoute } from "./mappings/remember-mapping.ts";
import { mapRoutes } from "./maps/map-routes.ts";
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
import { getMeetingEvaluationRoute } from "./meetings/get-meeting-evaluation.ts";
import { getMeetingPublicityRoute } from "./meetings/get-meeting-publicity.ts";
import { getMeetingRecordRoute } from "./meetings/get-meeting-record.ts";
import { getOwnBallotRoute } from "./meetings/get-own-ballot.ts";
import { joinMeetingRoute } from "./meetings/join-meeting.ts";
import { keepMeetingRoute } from "./meetings/keep-meeting.ts";
import { listCommitmentsRoute } from "./meetings/list-commitments.ts";
import { listMeetingsRoute } from "./meetings/list-meetings.ts";
import { sendMeetingCommandRoute } from "./meetings/send-meeting-command.ts";
import { streamMeetingRoute } from "./meetings/stream-meeting.ts";
import { updateMeetingRoute } from "./meetings/update-meeting.ts";
import { listMembersRoute } from "./members/list-members.ts";
import { removeMemberRoute } from "./members/remove-member.ts";
import { updateMemberRoute } from "./members/update-member.ts";
import { createNewsRoute } from "./news/create-news.ts";
import { deleteNewsRoute } from "./news/delete-news.ts";
import { draftNewsRoute } from "./news/draft-news.ts";
import { finishNewsRoute } from "./news/finish-news.ts";
import { getNewsRoute } from "./news/get-news.ts";
import { listNewsRoute } from "./news/list-news.ts";
import { listNewsRevisionsRoute } from "./news/list-news-revisions.ts";
import { listNewsSubjectsRoute } from "./news/list-news-subjects.ts";
import { publishNewsRoute } from "./news/publish-news.ts";
import { saveNewsRoute } from "./news/save-news.ts";
import { takeBackNewsRoute } from "./news/take-back-news.ts";
import { getOrganisationRoute } from "./organisations/get-organisation.ts";
import { listOrganisationsRoute } from "./organisations/list-organisations.ts";
import { practiceRoutes } from "./practices/practice-routes.ts";
import { createCycleRoute } from "./programme/create-cycle.ts";
import { createFundingProfileRoute } from "./programme/create-funding-profile.ts";
import { createIndicatorRoute } from "./programme/create-indicator.ts";
import { createProjectRoute } from "./programme/create-project.ts";
import { deleteCycleRoute } from "./programme/delete-cycle.ts";
import { deleteFundingProfileRoute } from "./programme/delete-funding-profile.ts";
import { deleteProjectRoute } from "./programme/delete-project.ts";
import { deleteWorkingGroupRoute } from "./programme/delete-working-group.ts";
import { enterIndicatorValueRoute } from "./programme/enter-indicator-value.ts";
import { getFundingProfileRoute } from "./programme/get-funding-profile.ts";
import { getOwnNextRoute } from "./programme/get-own-next.ts";
import { getParticipationRoute } from "./programme/get-participation.ts";
import { getParticipationReportRoute } from "./programme/get-participation-report.ts";
import { getProjectRoute } from "./programme/get-project.ts";
import { getProjectNextRoute } from "./programme/get-project-next.ts";
import { giveCycleInputRoute } from "./programme/give-cycle-input.ts";
import { listCycleLinkablesRoute } from "./programme/list-cycle-linkables.ts";
import { listCyclesRoute } from "./programme/list-cycles.ts";
import { listFundingProfilesRoute } from "./programme/list-funding-profiles.ts";
import { listIndicatorsRoute } from "./programme/list-indicators.ts";
import { listProjectsRoute } from "./programme/list-projects.ts";
import { putWorkingGroupRoute } from "./programme/put-working-group.ts";
import { showIndicatorValueRoute } from "./programme/show-indicator-value.ts";
import { updateCycleRoute } from "./programme/update-cycle.ts";
import { updateFundingProfileRoute } from "./programme/update-funding-profile.ts";
import { updateIndicatorRoute } from "./programme/update-indicator.ts";
import { updateProjectRoute } from "./programme/update-project.ts";
import { withdrawCycleInputRoute } from "./programme/withdraw-cycle-input.ts";
import type { Route } from "./route.ts";
import { listServicesRoute } from "./services/list-services.ts";
import { getSessionRoute } from "./session/get-session.ts";
import { signInRoute } from "./session/sign-in.ts";
import { signOutRoute } from "./session/sign-out.ts";
import { switchOrganisationRoute } from "./session/switch-organisation.ts";
import { staffNeedRoutes } from "./staff-needs/staff-need-routes.ts";
import { getHealthRoute } from "./system/get-health.ts";
import { getReadinessRoute } from "./system/get-readiness.ts";
import { threadRoutes } from "./thread/thread-routes.ts";
import { createTrainingRoute } from "./training/create-training.ts";
import { deleteTrainingRoute } from "./training/delete-training.ts";
import { enterTraineeRoute } from "./training/enter-trainee.ts";
import { getAssessmentResultsRoute } from "./training/get-assessment-results.ts";
import { getCertificatePdfRoute } from "./training/get-certificate-pdf.ts";
import { getTrainingRoute } from "./training/get-training.ts";
import { issueCertificatesRoute } from "./training/issue-certificates.ts";
import { listFreeTrainingDaysRoute } from "./training/list-free-training-days.ts";
import { listTraineesRoute } from "./training/list-trainees.ts";
import { listTrainingsRoute } from "./training/list-trainings.ts";
import { putOwnAssignmentRoute } from "./training/put-own-assignment.ts";
import { putOwnSelfAssessmentRoute } from "./training/put-own-self-assessment.ts";
import { putTrainingDayRoute } from "./training/put-training-day.ts";
import { reissueCertificateRoute } from "./training/reissue-certificate.ts";
import { removeTrainingDayRoute } from "./training/remove-training-day.ts";
import { setTrainingAssessmentRoute } from "./training/set-training-assessment.ts";
import { updateTrainingRoute } from "./training/update-training.ts";
import { verifyCertificateRoute } from "./training/verify-certificate.ts";
import { withdrawCertificateRoute } from "./training/withdraw-certificate.ts";
import { trialRoutes } from "./trial-routes.ts";
import { createVisitRoute } from "./visits/create-visit.ts";
import { deleteVisitRoute } from "./visits/delete-visit.ts";
import { deleteVisitNoteRoute } from "./visits/delete-visit-note.ts";
import { getVisitRoute } from "./visits/get-visit.ts";
import { getVisitSheetRoute } from "./visits/get-visit-sheet.ts";
import { listVisitsRoute } from "./visits/list-visits.ts";
import { putVisitAnswerRoute } from "./visits/put-visit-answer.ts";
import { putVisitNoteRoute } from "./visits/put-visit-note.ts";
import { updateVisitRoute } from "./visits/update-visit.ts";
import { voicesRoutes } from "./voices/voices-routes.ts";
import { whatIfRoutes } from "./what-if/what-if-routes.ts";

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
  getMeetingPublicityRoute,
  getMeetingRecordRoute,
  getMeetingRoute,
  getOwnBallotRoute,
  getMeetingEvaluationRoute,
  joinMeetingRoute,
  listCommitmentsRoute,
  listMeetingsRoute,
  sendMeetingCommandRoute,
  streamMeetingRoute,
  updateMeetingRoute,
  keepMeetingRoute,
  listMembersRoute,
  removeMemberRoute,
  updateMemberRoute,
  listNewsRoute,
  listNewsSubjectsRoute,
  createNewsRoute,
  draftNewsRoute,
  getNewsRoute,
  saveNewsRoute,
  listNewsRevisionsRoute,
  finishNewsRoute,
  publishNewsRoute,
  takeBackNewsRoute,
  deleteNewsRoute,
  getOrganisationRoute,
  listOrganisationsRoute,
  createFundingProfileRoute,
  deleteFundingProfileRoute,
  getFundingProfileRoute,
  listFundingProfilesRoute,
  updateFundingProfileRoute,
  createProjectRoute,
  deleteProjectRoute,
  getProjectRoute,
  listProjectsRoute,
  updateProjectRoute,
  putWorkingGroupRoute,
  deleteWorkingGroupRoute,
  createCycleRoute,
  deleteCycleRoute,
  giveCycleInputRoute,
  listCyclesRoute,
  listCycleLinkablesRoute,
  updateCycleRoute,
  withdrawCycleInputRoute,
  createIndicatorRoute,
  enterIndicatorValueRoute,
  listIndicatorsRoute,
  showIndicatorValueRoute,
  updateIndicatorRoute,
  getParticipationRoute,
  getParticipationReportRoute,
  getProjectNextRoute,
  getOwnNextRoute,
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
  ...leanRoutes,
  ...mapRoutes,
  ...staffNeedRoutes,
  ...whatIfRoutes,
  ...dailyRoutes,
  ...practiceRoutes,
  ...voicesRoutes,
  ...trialRoutes,
  ...threadRoutes,
  getHealthRoute,
  getReadinessRoute,
  listTrainingsRoute,
  createTrainingRoute,
  getTrainingRoute,
  updateTrainingRoute,
  deleteTrainingRoute,
  listFreeTrainingDaysRoute,
  putTrainingDayRoute,
  removeTrainingDayRoute,
  listTraineesRoute,
  enterTraineeRoute,
  putOwnAssignmentRoute,
  putOwnSelfAssessmentRoute,
  setTrainingAssessmentRoute,
  getAssessmentResultsRoute,
  issueCertificatesRoute,
  withdrawCertificateRoute,
  reissueCertificateRoute,
  getCertificatePdfRoute,
  verifyCertificateRoute,
  listVisitsRoute,
  createVisitRoute,
  getVisitRoute,
  updateVisitRoute,
  deleteVisitRoute,
  putVisitNoteRoute,
  deleteVisitNoteRoute,
  putVisitAnswerRoute,
  getVisitSheetRoute,
];

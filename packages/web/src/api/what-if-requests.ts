/** Requests of what-ifs and of staff needs; part of the table of all. */
export const whatIfRequests = {
  listStaffNeeds: ["GET", "/api/staff-needs"],
  listNeedsToPlan: ["GET", "/api/staff-needs/plan"],
  putStaffNeed: ["PUT", "/api/staff-needs/:id"],
  deleteStaffNeed: ["DELETE", "/api/staff-needs/:id"],
  listWhatIfs: ["GET", "/api/what-ifs"],
  getWhatIf: ["GET", "/api/what-ifs/:id"],
  createWhatIf: ["POST", "/api/what-ifs"],
  saveWhatIf: ["PUT", "/api/what-ifs/:id"],
  deleteWhatIf: ["DELETE", "/api/what-ifs/:id"],
} as const;

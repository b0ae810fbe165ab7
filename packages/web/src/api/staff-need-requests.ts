/** Requests of staff needs; part of the table of all. */
export const staffNeedRoutes = {
  listStaffNeeds: ["GET", "/api/staff-needs"],
  listNeedsToPlan: ["GET", "/api/staff-needs/plan"],
  putStaffNeed: ["PUT", "/api/staff-needs/:id"],
  deleteStaffNeed: ["DELETE", "/api/staff-needs/:id"],
} as const;

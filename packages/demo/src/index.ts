export * from "./circle/circle.ts";
export * from "./daily/daily-demo.ts";
export { type DemoLog, demoLogs, demoSeed, faultyLogId } from "./logs/demo-logs.ts";
export { type PlantedFault, plantedFaults } from "./logs/plant-faults.ts";
export { type DemoMap, demoMaps } from "./maps/demo-maps.ts";
export { type PlantedTruth, plantedTolerance, plantedTruths } from "./planted/planted-truths.ts";
export type { DemoPractice } from "./practices/practice.ts";
export { demoPractices } from "./practices/practices.ts";
export { type DemoRegion, demoRegion } from "./region/demo-region.ts";
export type {
  DemoOrganisation,
  Names,
  OrganisationKind,
  PopulationBand,
  Successor,
} from "./region/organisation.ts";
export type { DemoPerson, PersonRole } from "./region/person.ts";
export type {
  ClockStart,
  DemoService,
  ServiceRule,
} from "./region/service.ts";
export { type DemoIdea, demoIdeas } from "./trials/demo-ideas.ts";
export { type DemoTrial, demoA3, demoStandard, demoTrials } from "./trials/demo-trials.ts";
export { type DemoNote, type DemoObstacle, type DemoVoices, demoVoices } from "./voices/voices.ts";

import { guessMapping } from "@talka/engine";
import { bytesSource, readEventTable } from "@talka/formats";
import { describe, expect, test } from "vitest";
import { madeSteps, type Step, separated, written } from "./foreign-logs.ts";

type Cell = (step: Step) => string | number;
interface Shape {
  readonly name: string;
  readonly columns: Readonly<Record<string, Cell>>;
  readonly delimiter?: string;
  /** case, activity, end, start, resource, role; the last not told where it does not matter */
  readonly means: readonly (string | undefined)[];
}

const at = (form: string) => ({
  start: (step: Step) => written(step.startMs, form),
  end: (step: Step) => written(step.endMs, form),
});
const iso = at("YYYY-MM-DD hh:mm:ss");
const zoned = at("YYYY-MM-DDThh:mm:ss.fff+00:00");
const disco = at("YYYY/MM/DD hh:mm:ss.fff");
const dutch = at("DD-MM-YYYY hh:mm:ss");
const activity = (step: Step) => step.activity;
const resource = (step: Step) => step.resource;
const group = (step: Step) => step.group;
const numbered = (before: string) => (step: Step) => `${before}${1000 + step.caseNumber}`;
const row = (before: string) => (step: Step) => `${before}${step.rowNumber}`;
const ofCase = (values: readonly string[]) => (step: Step) =>
  values[step.caseNumber % values.length]!;
const amount = (step: Step) => (step.caseNumber * 37) % 5000;
const opened = (form: string) => (step: Step) =>
  written(Date.UTC(2024, 0, 1) + step.caseNumber * 3_600_000, form);

const shapes: readonly Shape[] = [
  {
    name: "Disco",
    columns: {
      "Case ID": numbered("Case "),
      Activity: activity,
      Resource: resource,
      "Start Timestamp": disco.start,
      "Complete Timestamp": disco.end,
      Variant: ofCase(["Variant 1", "Variant 2"]),
      "Variant index": ofCase(["1", "2"]),
      "(case) AMOUNT_REQ": amount,
      "lifecycle:transition": () => "complete",
    },
    means: ["Case ID", "Activity", "Complete Timestamp", "Start Timestamp", "Resource"],
  },
  {
    name: "a help desk",
    columns: {
      "Case ID": numbered("Case "),
      Activity: activity,
      Resource: resource,
      "Complete Timestamp": disco.end,
      Variant: ofCase(["Variant 1", "Variant 2"]),
      "Variant index": ofCase(["1", "2"]),
      seriousness: ofCase(["Value 1", "Value 2"]),
      customer: ofCase(["Value 7", "Value 8", "Value 9"]),
      product: ofCase(["Value 3", "Value 4"]),
      responsible_section: group,
      seriousness_2: ofCase(["Value 1", "Value 2"]),
      service_level: ofCase(["Value 1", "Value 2"]),
      support_section: ofCase(["Value 1", "Value 2"]),
      workgroup: ofCase(["Value 1", "Value 2"]),
    },
    means: ["Case ID", "Activity", "Complete Timestamp", undefined, "Resource"],
  },
  {
    name: "a help desk in numbers",
    columns: {
      CaseID: (step) => step.caseNumber + 2,
      ActivityID: (step) => activity(step).length,
      CompleteTimestamp: iso.end,
    },
    means: ["CaseID", "ActivityID", "CompleteTimestamp"],
  },
  {
    name: "a factory",
    columns: {
      "Case ID": numbered("Case "),
      Activity: (step) => `${step.activity} - Machine ${1 + (step.stepNumber % 4)}`,
      Resource: (step) => `Machine ${1 + (step.stepNumber % 4)} - ${step.activity}`,
      "Start Timestamp": disco.start,
      "Complete Timestamp": disco.end,
      Span: (step) => written(step.endMs - step.startMs, "hh:mm"),
      "Work Order  Qty": amount,
      "Part Desc.": ofCase(["Cable Head", "Fix Plug", "Spur Gear"]),
      "Worker ID": (step) => `ID${4000 + step.resource.charCodeAt(0)}`,
      "Report Type": (step) => (step.stepNumber % 3 === 0 ? "S" : "D"),
      "Qty Completed": (step) => step.stepNumber,
      "Qty Rejected": () => 0,
      Rework: (step) => (step.rowNumber % 17 === 0 ? "Y" : ""),
    },
    means: ["Case ID", "Activity", "Complete Timestamp", "Start Timestamp", "Resource"],
  },
  {
    name: "service requests (2013)",
    delimiter: ";",
    columns: {
      "SR Number": numbered("1-36400"),
      "Change Date+Time": at("YYYY-MM-DDThh:mm:ss").end,
      Status: activity,
      "Sub Status": (step) => (step.stepNumber % 2 === 0 ? "In Progress" : "Awaiting Assignment"),
      "Involved ST Function Div": (step) => `V${step.resource.length}_${step.group.length}`,
      "Involved Org line 3": ofCase(["Org line C", "Org line B"]),
      "Involved ST": (step) => `G${step.resource.charCodeAt(0)} 2nd`,
      "SR Latest Impact": ofCase(["Medium", "High", "Low"]),
      Product: ofCase(["PROD582", "PROD453", "PROD1"]),
      Country: ofCase(["France", "Sweden"]),
      "Owner Country": (step) => (step.resource < "D" ? "Sweden" : "Poland"),
      "Owner First Name": resource,
    },
    means: ["SR Number", "Status", "Change Date+Time", undefined, "Owner First Name"],
  },
  {
    name: "incident activities (2014)",
    delimiter: ";",
    columns: {
      "Incident ID": numbered("IM000"),
      DateStamp: dutch.end,
      IncidentActivity_Number: (step) => `001A${3_689_000 + step.rowNumber * 7}`,
      IncidentActivity_Type: activity,
      "Assignment Group": group,
      "KM number": ofCase(["KM0000553", "KM0000611", "KM0000339"]),
      "Interaction ID": numbered("SD000"),
    },
    means: [
      "Incident ID",
      "IncidentActivity_Type",
      "DateStamp",
      undefined,
      undefined,
      "Assignment Group",
    ],
  },
  {
    name: "permits (2015)",
    columns: {
      "case:concept:name": numbered("46"),
      "concept:name": (step) => `01_HOOFD_${step.activity}`,
      activityNameEN: activity,
      activityNameNL: (step) => `nl ${step.activity}`,
      action_code: (step) => `01_HOOFD_${step.activity.length}`,
      dateFinished: zoned.end,
      "time:timestamp": zoned.end,
      planned: zoned.end,
      dueDate: zoned.end,
      monitoringResource: resource,
      "org:resource": resource,
      question: (step) => (step.stepNumber % 2 === 0 ? "EMPTY" : "True"),
      "lifecycle:transition": () => "complete",
      "case:SUMleges": amount,
    },
    means: ["case:concept:name", "concept:name", "time:timestamp", undefined, "org:resource"],
  },
  {
    name: "ProM (2017)",
    columns: {
      case: numbered("Application_"),
      event: (step) => `W_${step.activity}`,
      startTime: disco.start,
      completeTime: disco.end,
      LoanGoal: ofCase(["Car", "Home improvement"]),
      ApplicationType: ofCase(["New credit", "Limit raise"]),
      RequestedAmount: amount,
      Action: (step) => (step.stepNumber === 0 ? "Created" : "statechange"),
      NumberOfTerms: (step) => (step.stepNumber === 3 ? 44 : ""),
      OfferID: (step) => (step.stepNumber === 3 ? `Offer_${step.caseNumber}` : ""),
      EventID: row("Workitem_"),
      EventOrigin: (step) => (step.stepNumber % 2 === 0 ? "Application" : "Workflow"),
      "org:resource": resource,
    },
    means: ["case", "event", "completeTime", "startTime", "org:resource"],
  },
  {
    name: "purchases (2019)",
    columns: {
      "eventID ": (step) => 65_781_200_000 + step.rowNumber,
      "case Spend area text": ofCase(["CAPEX & SOCS", "Packaging"]),
      "case Company": () => "companyID_0000",
      "case Document Type": () => "Standard PO",
      "case Purchasing Document": numbered("450700"),
      "case Vendor": ofCase(["vendorID_0000", "vendorID_0001", "vendorID_0002"]),
      "case Item Type": () => "Standard",
      "case Item Category": () => "3-way match, invoice before GR",
      "case Name": ofCase(["vendor_0000", "vendor_0001"]),
      "case GR-Based Inv. Verif.": () => "false",
      "case Item": ofCase(["10", "20", "30"]),
      "case concept:name": numbered("4507000_0"),
      "case Goods Receipt": () => "true",
      "event User": resource,
      "event org:resource": resource,
      "event concept:name": activity,
      "event Cumulative net worth (EUR)": amount,
      "event time:timestamp": at("DD-MM-YYYY hh:mm:ss.fff").end,
    },
    means: [
      "case concept:name",
      "event concept:name",
      "event time:timestamp",
      undefined,
      "event org:resource",
    ],
  },
  {
    name: "travel declarations (2020)",
    columns: {
      id: row("st_step 8678"),
      "org:resource": () => "STAFF MEMBER",
      "concept:name": activity,
      "time:timestamp": at("YYYY-MM-DD hh:mm:ss+00:00").end,
      "org:role": group,
      "case:id": numbered("declaration 86"),
      "case:concept:name": numbered("declaration 86"),
      "case:BudgetNumber": ofCase(["budget 86566", "budget 86567"]),
      "case:DeclarationNumber": numbered("declaration number 86"),
      "case:Amount": amount,
    },
    means: [
      "case:concept:name",
      "concept:name",
      "time:timestamp",
      undefined,
      "org:resource",
      "org:role",
    ],
  },
  {
    name: "a data frame with its index",
    columns: {
      "": (step) => step.rowNumber,
      "concept:name": activity,
      "org:resource": resource,
      "time:timestamp": zoned.end,
      "@@index": (step) => step.rowNumber,
      "case:concept:name": (step) => step.caseNumber,
      "@@case_index": (step) => step.caseNumber,
    },
    means: ["case:concept:name", "concept:name", "time:timestamp", undefined, "org:resource"],
  },
  {
    name: "Celonis",
    columns: {
      _CASE_KEY: numbered("800000000006"),
      ACTIVITY_EN: activity,
      EVENTTIME: at("YYYY-MM-DD hh:mm:ss.fff").end,
      _SORTING: (step) => step.stepNumber * 10,
      USER_NAME: resource,
      USER_TYPE: (step) => (step.stepNumber % 2 === 0 ? "Dialog" : "Batch"),
    },
    means: ["_CASE_KEY", "ACTIVITY_EN", "EVENTTIME", undefined, "USER_NAME"],
  },
  {
    name: "Apromore",
    columns: {
      case_id: (step) => step.caseNumber,
      activity,
      start_time: zoned.start,
      end_time: zoned.end,
      resource,
      role: group,
    },
    means: ["case_id", "activity", "end_time", "start_time", "resource", "role"],
  },
  {
    name: "a simulator with enabling times",
    columns: {
      case_id: (step) => step.caseNumber,
      activity,
      enable_time: (step) => written(step.startMs - 600_000, "YYYY-MM-DDThh:mm:ss.fff+00:00"),
      start_time: zoned.start,
      end_time: zoned.end,
      resource,
    },
    means: ["case_id", "activity", "end_time", "start_time", "resource"],
  },
  {
    name: "another simulator",
    columns: {
      caseid: (step) => step.caseNumber,
      task: activity,
      user: resource,
      start_timestamp: zoned.start,
      end_timestamp: zoned.end,
    },
    means: ["caseid", "task", "end_timestamp", "start_timestamp", "user"],
  },
  {
    name: "an incident register",
    columns: {
      number: numbered("INC000"),
      incident_state: activity,
      active: (step) => String(step.stepNumber < 4),
      reassignment_count: (step) => Math.floor(step.stepNumber / 2),
      reopen_count: () => 0,
      sys_mod_count: (step) => step.stepNumber,
      made_sla: () => "true",
      caller_id: ofCase(["Caller 2403", "Caller 2404", "Caller 9"]),
      opened_by: ofCase(["Opened by  8", "Opened by  397"]),
      opened_at: opened("DD/MM/YYYY hh:mm"),
      sys_created_by: ofCase(["Created by 6", "Created by 171"]),
      sys_created_at: opened("DD/MM/YYYY hh:mm"),
      sys_updated_by: (step) => `Updated by ${step.resource.charCodeAt(0)}`,
      sys_updated_at: at("DD/MM/YYYY hh:mm").end,
      category: ofCase(["Category 55", "Category 40"]),
      assignment_group: group,
      assigned_to: resource,
      closed_code: ofCase(["code 5", "code 6"]),
      resolved_by: ofCase(["Resolved by 149", "Resolved by 81"]),
      resolved_at: (step) =>
        opened("DD/MM/YYYY hh:mm")({ ...step, caseNumber: step.caseNumber + 9 }),
      closed_at: (step) =>
        opened("DD/MM/YYYY hh:mm")({ ...step, caseNumber: step.caseNumber + 99 }),
    },
    means: [
      "number",
      "incident_state",
      "sys_updated_at",
      undefined,
      "assigned_to",
      "assignment_group",
    ],
  },
  {
    name: "a sheet of bookings",
    columns: {
      Belegnummer: numbered("51000"),
      Vorgang: activity,
      Zeitstempel: at("DD.MM.YYYY hh:mm:ss").end,
      Bearbeiter: resource,
      Abteilung: group,
    },
    means: ["Belegnummer", "Vorgang", "Zeitstempel", undefined, "Bearbeiter", "Abteilung"],
  },
  {
    name: "orders with from and to",
    columns: {
      OrderID: numbered("O-"),
      Step: activity,
      From: iso.start,
      To: iso.end,
      Operator: resource,
    },
    means: ["OrderID", "Step", "To", "From", "Operator"],
  },
  {
    name: "orders with two dates that are only numbered",
    columns: {
      order: numbered("O-"),
      task: activity,
      "Timestamp 1": iso.start,
      "Timestamp 2": iso.end,
    },
    means: ["order", "task", "Timestamp 2"],
  },
  {
    name: "a register with dates of the case beside that of the event",
    columns: {
      "Date of birth": ofCase(["1970-01-02", "1981-03-04", "1992-05-06"]),
      "Due date": opened("YYYY-MM-DD"),
      "Application date": opened("YYYY-MM-DD hh:mm:ss"),
      "Application number": numbered("A/24/"),
      "Event description": activity,
      "Event date": iso.end,
      Officer: resource,
    },
    means: ["Application number", "Event description", "Event date", undefined, "Officer"],
  },
];

function textOf({ columns, delimiter }: Shape): string {
  const steps = madeSteps(7, 60);
  const rows = steps.map((step) => Object.values(columns).map((cell) => String(cell(step))));
  return separated([Object.keys(columns), ...rows], delimiter);
}

describe("what columns mean is guessed right in files as written by", () => {
  test.each(shapes)("$name", async (shape) => {
    const read = await readEventTable(
      bytesSource("log.csv", new TextEncoder().encode(textOf(shape))),
    );
    expect(read.ok).toBe(true);
    if (!read.ok) return;
    const guess = guessMapping(read.value, "UTC");
    expect(guess.ok).toBe(true);
    if (!guess.ok) return;
    const { mapping } = guess.value;
    const [caseId, activityName, end, start, person, role] = shape.means;
    expect({
      case: mapping.caseId[0],
      activity: mapping.activity[0],
      end: mapping.end,
      start: mapping.start,
      resource: mapping.resource,
      ...(role === undefined ? {} : { role: mapping.role }),
    }).toEqual({
      case: caseId?.trim(),
      activity: activityName,
      end,
      start,
      resource: person,
      ...(role === undefined ? {} : { role }),
    });
  });
});

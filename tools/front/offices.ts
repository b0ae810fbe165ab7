import {
  DEFAULT_LEVERS,
  type Levers,
  lineOfficeModel,
  type SimulationModel,
  type StaffNeed,
} from "@talka/engine";

/** An office that methods are compared on. */
export interface TriedOffice {
  readonly name: string;
  readonly model: SimulationModel;
  readonly needs: readonly StaffNeed[];
  readonly levers: Levers;
}

const base = { personId: null, strength: "hard", weight: 1 } as const;

/** Two processes share five people. */
const small: TriedOffice = {
  name: "five people",
  needs: [],
  levers: DEFAULT_LEVERS,
  model: lineOfficeModel({
    people: ["Anna", "Berta", "Juris", "Kārlis", "Līga"],
    processes: [
      {
        id: "permits",
        gapMinutes: 40,
        tasks: [
          { id: "check", minutes: 30, by: ["Anna"] },
          { id: "opinion", minutes: 20, by: ["Berta", "Juris"] },
          { id: "decide", minutes: 15, by: ["Kārlis"], notBy: ["check"] },
          { id: "file", minutes: 10, by: ["Līga"] },
        ],
      },
      {
        id: "benefits",
        gapMinutes: 60,
        tasks: [
          { id: "intake", minutes: 15, by: ["Līga", "Anna"] },
          { id: "assess", minutes: 40, by: ["Berta"] },
          { id: "pay", minutes: 10, by: ["Kārlis"] },
        ],
      },
    ],
  }),
};

/** Five processes of a small municipality share nine people, needs in force. */
const shared: TriedOffice = {
  name: "nine people, five processes, needs",
  levers: DEFAULT_LEVERS,
  needs: [
    { ...base, id: "sign", kind: "signing", tasks: ["sign", "pay"], signers: ["Eva", "Gita"] },
    { ...base, id: "eyes", kind: "four-eyes", first: "draft", second: "sign" },
    { ...base, id: "over", kind: "no-overtime" },
    { ...base, id: "rest", kind: "rest", hours: 11 },
    {
      ...base,
      id: "remote",
      personId: "Dace",
      kind: "remote-days",
      weekdays: [2, 4],
      onSiteTasks: ["desk"],
    },
    {
      ...base,
      id: "school",
      personId: "Fricis",
      kind: "not-between",
      weekdays: [1, 2, 3, 4, 5],
      fromMinute: 420,
      toMinute: 480,
    },
  ],
  model: lineOfficeModel({
    people: ["Aija", "Bruno", "Cilda", "Dace", "Eva", "Fricis", "Gita", "Henriks", "Ilze"],
    processes: [
      {
        id: "submissions",
        gapMinutes: 35,
        tasks: [
          { id: "register", minutes: 8, by: ["Aija"] },
          { id: "draft", minutes: 45, by: ["Bruno", "Cilda"] },
          { id: "sign", minutes: 6, by: ["Eva"] },
        ],
      },
      {
        id: "visits",
        gapMinutes: 25,
        tasks: [{ id: "desk", minutes: 15, by: ["Dace", "Aija"] }],
      },
      {
        id: "permits",
        gapMinutes: 80,
        tasks: [
          { id: "inspect", minutes: 70, by: ["Fricis"] },
          { id: "conclude", minutes: 25, by: ["Fricis", "Henriks"] },
        ],
      },
      {
        id: "benefits",
        gapMinutes: 60,
        tasks: [
          { id: "assess", minutes: 35, by: ["Ilze"] },
          { id: "pay", minutes: 10, by: ["Gita", "Eva"] },
        ],
      },
      {
        id: "letters",
        gapMinutes: 50,
        tasks: [{ id: "answer", minutes: 30, by: ["Henriks", "Cilda"] }],
      },
    ],
  }),
};

/** One line with a gathering, two kinds of cases and redesign that is possible. */
const line: TriedOffice = {
  name: "four people, gathered work, redesign",
  needs: [],
  levers: {
    ...DEFAULT_LEVERS,
    redesign: [
      { kind: "parallel", processId: "purchase", firstId: "law", secondId: "money" },
      {
        kind: "merge",
        processId: "purchase",
        firstId: "ask",
        secondId: "compare",
        savedMs: 300_000,
      },
      { kind: "triage", processId: "purchase", nodeIds: ["law"], share: 0.4, durationFactor: 0.5 },
      { kind: "one-person", processId: "purchase", nodeIds: ["ask", "compare"] },
    ],
  },
  model: gathered(
    lineOfficeModel({
      people: ["Jānis", "Kristīne", "Laima", "Mārtiņš"],
      processes: [
        {
          id: "purchase",
          gapMinutes: 45,
          tasks: [
            { id: "ask", minutes: 25, by: ["Jānis", "Kristīne"] },
            { id: "compare", minutes: 30, by: ["Jānis", "Kristīne"] },
            { id: "law", minutes: 30, by: ["Laima"] },
            { id: "money", minutes: 20, by: ["Mārtiņš"] },
            { id: "sign", minutes: 5, by: ["Mārtiņš"] },
          ],
        },
      ],
    }),
    "sign",
  ),
};

/** All offices of the comparison. */
export const triedOffices: readonly TriedOffice[] = [small, shared, line];

/** Signed on Thursdays, or when twenty lie there; urgent and ordinary cases come. */
function gathered(model: SimulationModel, task: string): SimulationModel {
  return {
    ...model,
    processes: model.processes.map((process) => ({
      ...process,
      attributes: [
        {
          kind: "words",
          name: "urgency",
          values: [
            { value: "urgent", share: 0.2 },
            { value: "ordinary", share: 0.8 },
          ],
        },
      ],
      tasks: process.tasks.map((rule) =>
        rule.nodeId === task
          ? {
              ...rule,
              batch: {
                kind: "sequential",
                aloneShare: 0,
                sizes: [{ size: 1000, share: 1 }],
                factors: [],
                firing: [
                  [{ of: "weekday", is: "=", value: 4 }],
                  [{ of: "size", is: ">=", value: 20 }],
                ],
              },
            }
          : rule,
      ),
    })),
  };
}

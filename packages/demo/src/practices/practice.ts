type Words = Readonly<Record<"lv" | "lt" | "en", string>>;

/** A made-up practice card; its sections are in the language of its municipality. */
export interface DemoPractice {
  readonly id: string;
  readonly organisation: string;
  readonly locale: "lv" | "lt";
  readonly state: "draft" | "peer-check" | "coordinator-check" | "published";
  readonly title: Words;
  readonly promise: Words;
  readonly outcome: "worked" | "did-not-work" | "too-early";
  readonly theme: string;
  readonly service: string | null;
  readonly process: string;
  readonly wastes: readonly string[];
  readonly targets: readonly string[];
  readonly sections: Readonly<Record<string, string>>;
  readonly evidence: {
    readonly measure: string;
    readonly unit: string;
    readonly before: DemoPeriod | null;
    readonly after: DemoPeriod | null;
    readonly method: string;
  } | null;
  readonly contact: string;
  readonly reviewOn: string;
  readonly questions: readonly {
    readonly by: string;
    readonly question: string;
    readonly answer: string;
  }[];
  readonly adoptions: readonly {
    readonly by: string;
    readonly state: "interested" | "planning" | "trying" | "using" | "stopped";
    readonly why: string;
    readonly changed: string;
    readonly result: string;
    readonly reason: string;
    readonly since: string;
    readonly changedOn: string;
  }[];
}

interface DemoPeriod {
  readonly period: string;
  readonly value: number;
  readonly n: number;
  readonly p25: number | null;
  readonly p75: number | null;
}

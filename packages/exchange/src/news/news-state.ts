/** What may become of a news item: written, looked over, shown to all, taken back. */
export const newsStates = ["draft", "ready", "published", "taken-back"] as const;
export type NewsState = (typeof newsStates)[number];

/** What somebody does with an item. */
export const newsSteps = ["write", "finish", "publish", "take-back"] as const;
export type NewsStep = (typeof newsSteps)[number];

const table: Readonly<Record<NewsState, Readonly<Partial<Record<NewsStep, NewsState>>>>> = {
  draft: { write: "draft", finish: "ready" },
  // A changed wording is to be looked over again.
  ready: { write: "draft", publish: "published" },
  // What is public stays as it was published until it is published anew.
  published: { write: "published", publish: "published", "take-back": "taken-back" },
  "taken-back": { write: "draft", finish: "ready" },
};

/** The state after a step, or `null` where the step cannot be made from here. */
export function newsStateAfter(state: NewsState, step: NewsStep): NewsState | null {
  return table[state][step] ?? null;
}

import { assessmentStates, trainingTopics } from "@talka/exchange";
import { locales, translator } from "@talka/report";
import { expect, test } from "vitest";
import { ownWords } from "./own-words.ts";
import { trainingWords } from "./training-words.ts";

test.each(locales)(
  "every topic and every state of self-assessment has its own words in %s",
  (locale) => {
    const topic = translator(trainingWords, locale);
    const own = translator(ownWords, locale);
    const told = [
      ...trainingTopics.map((one) => topic("topicName", { topic: one })),
      ...assessmentStates.map((one) => own("assessmentState", { state: one })),
    ];
    expect(new Set(told).size).toBe(told.length);
    expect(told.filter((one) => /[{}]/.test(one))).toEqual([]);
  },
);

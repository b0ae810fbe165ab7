import { type DemoPractice, demoPractices } from "@talka/demo";
import type { ContentLocale, TranslatedText } from "@talka/exchange";
import { type PracticeContent, practiceSearchText, practiceSections } from "@talka/lean";
import { asGate, demoScope, stableId, type TenantScope } from "@talka/storage";
import type { Services } from "../services.ts";
import { organisationIdOf, personIdOf } from "./seed-demo.ts";
import { serviceIdOf } from "./seed-service-catalogue.ts";

const practiceId = (key: string) => stableId(`practice:${key}`);
const languages: readonly ContentLocale[] = ["lv", "lt", "en"];

/** Puts made-up practice cards in place, with what was asked and what was borrowed. */
export async function seedPractices({ db }: Services): Promise<void> {
  await asGate(db, async (trx) => {
    for (const practice of demoPractices()) {
      const { organisation } = practice;
      const scope = await demoScope(
        trx,
        organisationIdOf(organisation),
        personIdOf(`${organisation}-coordinator`),
      );
      if (scope !== null) await seedPractice(trx, scope, practice);
    }
  });
}

type Gate = Parameters<Parameters<typeof asGate>[1]>[0];

async function seedPractice(trx: Gate, scope: TenantScope, practice: DemoPractice): Promise<void> {
  const id = practiceId(practice.id);
  const content = contentOf(practice);
  const { first, rest } = practiceSearchText(content);
  await trx
    .insertInto("practice_card")
    .values({
      id,
      organisation_id: scope.organisationId,
      state: practice.state,
      visibility: practice.state === "published" ? "public" : "signed-in",
      content: JSON.stringify(content),
      contact: practice.contact,
      search_first: first,
      search_rest: rest,
      source_kind: null,
      source_id: null,
      published_on: practice.state === "published" ? "2026-05-11" : null,
      created_by: scope.personId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const card = { card_id: id, card_organisation_id: scope.organisationId };
  for (const [k, { by, question, answer }] of practice.questions.entries()) {
    const questionId = practiceId(`${practice.id}:question:${k}`);
    await trx
      .insertInto("practice_question")
      .values({ id: questionId, organisation_id: organisationIdOf(by), ...card, question })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    if (answer === "") continue;
    await trx
      .insertInto("practice_answer")
      .values({ question_id: questionId, organisation_id: scope.organisationId, answer })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  for (const adoption of practice.adoptions) await seedAdoption(trx, card, practice, adoption);
}

async function seedAdoption(
  trx: Gate,
  card: { readonly card_id: string; readonly card_organisation_id: string },
  practice: DemoPractice,
  adoption: DemoPractice["adoptions"][number],
): Promise<void> {
  const id = practiceId(`${practice.id}:adoption:${adoption.by}`);
  const of = { organisation_id: organisationIdOf(adoption.by), ...card };
  await trx
    .insertInto("practice_adoption")
    .values({
      id,
      ...of,
      state: adoption.state,
      started_on: adoption.since,
      changed_on: adoption.changedOn,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await trx
    .insertInto("practice_adoption_plan")
    .values({
      adoption_id: id,
      ...of,
      content: JSON.stringify({
        why: adoption.why,
        differences: { size: "", law: "", systems: "", people: "" },
        kept: "",
        changed: adoption.changed,
        leftOut: "",
        risks: "",
        result: adoption.result,
      }),
      reason: adoption.reason,
      is_shared: adoption.result !== "",
      trial_id: null,
      borrowing_id: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await trx
    .insertInto("record_link")
    .values({
      organisation_id: of.organisation_id,
      from_kind: "card",
      from_id: card.card_id,
      from_organisation_id: card.card_organisation_id,
      to_kind: "adoption",
      to_id: id,
      to_organisation_id: of.organisation_id,
      relation: "borrowed-as",
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

function contentOf(practice: DemoPractice): PracticeContent {
  const { locale, sections } = practice;
  const text = (words: string): TranslatedText => ({
    original: locale,
    text: words,
    revision: 1,
    translations: {},
  });
  const translated = (words: DemoPractice["title"]): TranslatedText => ({
    ...text(words[locale]),
    translations: Object.fromEntries(
      languages
        .filter((one) => one !== locale)
        .map((one) => [one, { text: words[one], revision: 1, by: "person" }]),
    ),
  });
  const written = Object.entries(sections).map(([section, words]) => [section, text(words)]);
  const isOpen = practice.state === "draft";
  return {
    title: translated(practice.title),
    promise: translated(practice.promise),
    outcome: practice.outcome,
    theme: practice.theme as PracticeContent["theme"],
    serviceId: practice.service === null ? null : serviceIdOf(practice.service),
    process: practice.process,
    wastes: practice.wastes,
    targets: practice.targets as PracticeContent["targets"],
    sections: Object.fromEntries(written),
    notKnown: isOpen ? [] : practiceSections.filter((one) => sections[one] === undefined),
    evidence: practice.evidence,
    documents: [],
    reviewOn: isOpen ? null : practice.reviewOn,
    fundingProfileId: null,
  };
}

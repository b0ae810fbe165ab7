import { originalText } from "@talka/exchange";
import {
  completenessOf,
  type PracticeContent,
  type PracticeSection,
  practiceOutcomes,
  practiceTargets,
  practiceThemes,
} from "@talka/lean";
import { wasteTags } from "@talka/meeting";
import { useQuery } from "@tanstack/react-query";
import { ask } from "../../api/ask.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { Checkbox } from "../../ui/forms/Checkbox.tsx";
import { Choices, ManyChoices } from "../../ui/forms/Choices.tsx";
import { DayField } from "../../ui/forms/DayField.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { TranslatedField } from "../../ui/forms/TranslatedField.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import { DocumentFields } from "./DocumentFields.tsx";
import { EvidenceFields } from "./EvidenceFields.tsx";
import { editWords } from "./edit-words.ts";
import { facetWords } from "./facet-words.ts";
import type { WrittenPractice } from "./PracticeEditPage.tsx";
import styles from "./practices.module.css";
import { sectionWords } from "./section-words.ts";
import { useServiceOptions } from "./use-practices.ts";

interface PracticeFormProps {
  readonly value: WrittenPractice;
  readonly titleError: string | undefined;
  readonly onChange: (value: WrittenPractice) => void;
}

const story: readonly PracticeSection[] = [
  "problem",
  "steps",
  "doers",
  "timescale",
  "residents",
  "staff",
  "wentWrong",
  "money",
  "people",
  "tools",
  "conditions",
  "changeable",
  "fixed",
];

/** Everything a card says, in the order in which one tells it. */
export function PracticeForm({ value, titleError, onChange }: PracticeFormProps) {
  const text = useText(editWords);
  const section = useText(sectionWords);
  const say = useText(facetWords);
  const { content } = value;
  const put = (change: Partial<PracticeContent>) =>
    onChange({ ...value, content: { ...content, ...change } });
  const { open } = completenessOf(content);
  return (
    <>
      <section className={styles["panel"]} aria-labelledby="basics">
        <h2 id="basics">{text("basics")}</h2>
        <TranslatedField
          label={section("title")}
          value={content.title}
          maxLength={100}
          isRequired
          error={titleError}
          onChange={(title) => put({ title })}
        />
        <TranslatedField
          label={section("promise")}
          value={content.promise}
          maxLength={160}
          onChange={(promise) => put({ promise })}
        />
        <Choices
          label={say("outcome")}
          value={content.outcome}
          options={practiceOutcomes.map((one) => ({ value: one, label: say(`outcome.${one}`) }))}
          onChange={(outcome) => put({ outcome })}
        />
      </section>
      <section className={styles["panel"]} aria-labelledby="where">
        <h2 id="where">{text("where")}</h2>
        <WhereFields content={content} put={put} />
        <ManyChoices
          label={say("waste")}
          values={content.wastes}
          options={wasteTags.map((one) => ({ value: one, label: say(`waste.${one}`) }))}
          onChange={(wastes) => put({ wastes })}
        />
        <ManyChoices
          label={say("target")}
          values={content.targets}
          options={practiceTargets.map((one) => ({ value: one, label: say(`target.${one}`) }))}
          onChange={(targets) => put({ targets })}
        />
      </section>
      <section className={styles["panel"]} aria-labelledby="story">
        <h2 id="story">{text("story")}</h2>
        {story.map((one) => (
          <SectionField key={one} section={one} content={content} put={put} />
        ))}
        {open.length > 0 && (
          <div>
            <Button onPress={() => put({ notKnown: [...content.notKnown, ...open] })}>
              {text("restUnknown")}
            </Button>
          </div>
        )}
      </section>
      <section className={styles["panel"]} aria-labelledby="figures">
        <h2 id="figures">{text("figures")}</h2>
        <EvidenceFields evidence={content.evidence} onChange={(evidence) => put({ evidence })} />
      </section>
      <section className={styles["panel"]} aria-labelledby="rest">
        <h2 id="rest">{text("rest")}</h2>
        <DocumentFields
          documents={content.documents}
          onChange={(documents) => put({ documents })}
        />
        <div className={styles["fields"]}>
          <DayField
            label={text("reviewOn")}
            value={content.reviewOn ?? ""}
            onChange={(day) => put({ reviewOn: day === "" ? null : day })}
          />
          <TextField
            label={text("contact")}
            description={text("contactHint")}
            value={value.contact}
            maxLength={300}
            onChange={(contact) => onChange({ ...value, contact })}
          />
          <FundingField content={content} put={put} />
        </div>
      </section>
    </>
  );
}

interface PartProps {
  readonly content: PracticeContent;
  readonly put: (change: Partial<PracticeContent>) => void;
}

const none = "none";

function WhereFields({ content, put }: PartProps) {
  const text = useText(editWords);
  const say = useText(facetWords);
  const services = useServiceOptions();
  return (
    <div className={styles["fields"]}>
      <Select
        label={say("theme")}
        value={content.theme}
        options={practiceThemes.map((one) => ({ value: one, label: say(`theme.${one}`) }))}
        onChange={(theme) => put({ theme })}
      />
      <Select
        label={say("service")}
        value={content.serviceId ?? none}
        options={[{ value: none, label: text("none") }, ...services]}
        onChange={(one) => put({ serviceId: one === none ? null : one })}
      />
      <TextField
        label={say("process")}
        description={text("processHint")}
        value={content.process}
        maxLength={200}
        onChange={(process) => put({ process })}
      />
    </div>
  );
}

function SectionField({
  section,
  content,
  put,
}: PartProps & { readonly section: PracticeSection }) {
  const text = useText(editWords);
  const say = useText(sectionWords);
  const written = content.sections[section];
  const isUnknown = content.notKnown.includes(section);
  const isWritten = (written?.text.trim() ?? "") !== "";
  return (
    <div className={styles["sectionField"]}>
      <TranslatedField
        long
        label={say(section)}
        value={written ?? originalText(content.title.original, "")}
        maxLength={4_000}
        onChange={(words) => put({ sections: { ...content.sections, [section]: words } })}
      />
      {!isWritten && (
        <Checkbox
          label={`${text("notKnownYet")}: ${say(section)}`}
          isSelected={isUnknown}
          onChange={(unknown) =>
            put({
              notKnown: unknown
                ? [...content.notKnown, section]
                : content.notKnown.filter((one) => one !== section),
            })
          }
        />
      )}
    </div>
  );
}

function FundingField({ content, put }: PartProps) {
  const text = useText(editWords);
  const query = useQuery({
    queryKey: ["funding-profiles"],
    queryFn: ({ signal }) => ask("listFundingProfiles", { signal }),
  });
  const profiles = query.data?.profiles ?? [];
  if (profiles.length === 0 && content.fundingProfileId === null) return null;
  return (
    <Select
      label={text("funding")}
      value={content.fundingProfileId ?? none}
      options={[
        { value: none, label: text("fundingNone") },
        ...profiles.map((one) => ({
          value: one.id,
          label: [one.projectCode, one.acronym].filter(Boolean).join(" "),
        })),
      ]}
      onChange={(one) => put({ fundingProfileId: one === none ? null : one })}
    />
  );
}

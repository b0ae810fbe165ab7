import type { AdoptionPage as Adoption, AdoptionContent } from "@talka/contract";
import { contextDifferences } from "@talka/lean";
import { formatDay } from "@talka/report";
import { Link, useParams } from "@tanstack/react-router";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useOwnTrials } from "../../api/use-own-trials.ts";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Translated } from "../../ui/format/Translated.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { Checkbox } from "../../ui/forms/Checkbox.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextArea } from "../../ui/forms/TextArea.tsx";
import { useRevisedDraft } from "../../ui/forms/use-revised-draft.ts";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { adoptionWords } from "./adoption-words.ts";
import { facetWords } from "./facet-words.ts";
import { MoveAdoption } from "./MoveAdoption.tsx";
import styles from "./practices.module.css";
import { useAdoption, useAdoptionAction } from "./use-practices.ts";

/** One adoption: why, how it is fitted, what came of it. */
export function AdoptionPage() {
  const { id } = useParams({ from: "/adoptions/$id" });
  const { locale } = useLocale();
  const text = useText(adoptionWords);
  const query = useAdoption(id);
  usePageTitle(query.data?.title?.text ?? text("title"));
  return (
    <QueryState query={query} describeError={(error) => problemSentence(error, locale)}>
      {(adoption) => <Whole key={adoption.id} adoption={adoption} />}
    </QueryState>
  );
}

function Whole({ adoption }: { readonly adoption: Adoption }) {
  const text = useText(adoptionWords);
  const say = useText(facetWords);
  const { locale } = useLocale();
  const { title, organisation, origin, state, reason, mayEdit } = adoption;
  const day = (one: string) => formatDay(Date.parse(one), locale, "UTC");
  return (
    <div className={layout["page"]}>
      <div className={layout["section"]}>
        <p>
          <Link to="/practices/$id" params={{ id: adoption.cardId }}>
            ← {text("toCard")}
          </Link>
        </p>
        <h1>{title === null ? text("title") : <Translated text={title} />}</h1>
        <p className={layout["soft"]}>
          {text("from", { who: organisation.names[locale], origin: origin.names[locale] })}
        </p>
        <p className={layout["row"]}>
          <span className={layout["badge"]}>{say(`adoption.${state}`)}</span>
          <span className={styles["meta"]}>
            {`${text("since", { day: day(adoption.startedOn) })} · ${text("changedOn", { day: day(adoption.changedOn) })}`}
          </span>
        </p>
        {reason !== "" && <p className={styles["reply"]}>{`${text("reason")}: ${reason}`}</p>}
        {mayEdit && <p className={layout["soft"]}>{text("lead")}</p>}
        <MoveAdoption adoption={adoption} />
      </div>
      {mayEdit ? <Editor adoption={adoption} /> : <Reader content={adoption.content} />}
      {adoption.mayShare && <Sharing adoption={adoption} />}
    </div>
  );
}

const parts = [
  { heading: "fit", fields: ["kept", "changed", "leftOut", "risks"] },
  { heading: "outcome", fields: ["result"] },
] as const;

function Editor({ adoption }: { readonly adoption: Adoption }) {
  const text = useText(adoptionWords);
  const toast = useToast();
  const kept = useRevisedDraft<AdoptionContent>(`practice.adoption:${adoption.id}`, {
    id: adoption.id,
    basedOn: adoption.revision,
    value: adoption.content,
  });
  const save = useAdoptionAction(
    ({ content, trialId }: Pick<Adoption, "content" | "trialId">) =>
      ask("updateAdoption", {
        params: { id: adoption.id },
        body: { basedOn: kept.basedOn ?? 1, content, trialId },
      }),
    () => {
      kept.discard();
      toast({ text: text("saved"), tone: "good" });
    },
  );
  const { value } = kept;
  const area = (
    label: string,
    words: string,
    change: (words: string) => Partial<AdoptionContent>,
  ) => (
    <TextArea
      key={label}
      label={label}
      value={words}
      maxLength={2_000}
      onChange={(typed) => kept.change({ ...value, ...change(typed) })}
    />
  );
  return (
    <>
      {kept.isRestored && <p className={styles["notice"]}>{text("restored")}</p>}
      <section className={styles["panel"]} aria-labelledby="context">
        <h2 id="context">{text("context")}</h2>
        {area(text("why"), value.why, (why) => ({ why }))}
        <div className={styles["fields"]}>
          {contextDifferences.map((one) =>
            area(text(one), value.differences[one], (words) => ({
              differences: { ...value.differences, [one]: words },
            })),
          )}
        </div>
      </section>
      <TrialField
        trialId={adoption.trialId}
        isDisabled={save.isPending}
        onChoose={(trialId) => save.mutate({ content: value, trialId })}
      />
      {parts.map(({ heading, fields }) => (
        <section key={heading} className={styles["panel"]} aria-labelledby={heading}>
          <h2 id={heading}>{text(heading)}</h2>
          {fields.map((field) => area(text(field), value[field], (words) => ({ [field]: words })))}
        </section>
      ))}
      <div className={styles["bar"]}>
        <Button
          look="primary"
          isDisabled={save.isPending || !kept.isChanged}
          onPress={() => save.mutate({ content: value, trialId: adoption.trialId })}
        >
          {text("save")}
        </Button>
      </div>
    </>
  );
}

interface TrialFieldProps {
  readonly trialId: string | null;
  readonly isDisabled: boolean;
  readonly onChoose: (trialId: string | null) => void;
}

/** In which of one's own trials it is tried; the choice is kept at once, with what is typed. */
function TrialField({ trialId, isDisabled, onChoose }: TrialFieldProps) {
  const text = useText(adoptionWords);
  const trials = useOwnTrials(true).data ?? [];
  return (
    <section className={styles["panel"]} aria-labelledby="tried-in">
      <h2 id="tried-in">{text("triedIn")}</h2>
      <p className={layout["soft"]}>{text("triedInHint")}</p>
      <Select
        label={text("trial")}
        value={trialId ?? "none"}
        isDisabled={isDisabled}
        options={[
          { value: "none", label: text("noTrial") },
          ...trials.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onChange={(id) => onChoose(id === "none" ? null : id)}
      />
    </section>
  );
}

function Reader({ content }: { readonly content: AdoptionContent }) {
  const text = useText(adoptionWords);
  const rows = [
    [text("why"), content.why],
    ...contextDifferences.map((one) => [text(one), content.differences[one]]),
    ...parts.flatMap(({ fields }) => fields.map((field) => [text(field), content[field]])),
  ] as const;
  return (
    <dl className={`${styles["panel"]} ${styles["facts"]}`}>
      {rows.map(([name, words]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={styles["text"]}>
            {words === "" ? <span className={styles["faint"]}>{text("nothing")}</span> : words}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Sharing({ adoption }: { readonly adoption: Adoption }) {
  const text = useText(adoptionWords);
  const share = useAdoptionAction((isShared: boolean) =>
    ask("shareAdoption", { params: { id: adoption.id }, body: { isShared } }),
  );
  return (
    <Checkbox
      label={text("share")}
      description={text("shareHint")}
      isSelected={adoption.isShared}
      isDisabled={share.isPending}
      onChange={(isShared) => share.mutate(isShared)}
    />
  );
}

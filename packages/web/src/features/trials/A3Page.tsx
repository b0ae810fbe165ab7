import type { A3Content, TrialPage } from "@talka/contract";
import { formatDay, trialAmount, verdictSentences } from "@talka/report";
import { Link, useParams } from "@tanstack/react-router";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useRight } from "../../api/use-session.ts";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { TextArea } from "../../ui/forms/TextArea.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { useDraft } from "../../ui/forms/use-draft.ts";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { A3Steps } from "./A3Steps.tsx";
import { a3Words } from "./a3-words.ts";
import { planWords } from "./plan-words.ts";
import styles from "./trials.module.css";
import { unitOf, useCheck } from "./use-check.ts";
import { useTrial, useTrialChange } from "./use-trials.ts";

/** The A3 sheet of a trial, written here and printed on one page. */
export function A3Page() {
  const text = useText(a3Words);
  const { locale } = useLocale();
  const id = useParams({ strict: false }).id ?? "";
  const trial = useTrial(id);
  usePageTitle(text("title"));
  return (
    <div className={layout["page"]}>
      <p>
        <Link to="/trials/$id" params={{ id }}>
          {text("back")}
        </Link>
      </p>
      <QueryState query={trial} describeError={(error) => problemSentence(error, locale)}>
        {(page) => <Sheet key={page.id} trial={page} />}
      </QueryState>
      {trial.status === "error" && <h1>{text("title")}</h1>}
    </div>
  );
}

type Text = Exclude<keyof A3Content, "steps">;

function Sheet({ trial }: { readonly trial: TrialPage }) {
  const text = useText(a3Words);
  const { locale } = useLocale();
  const toast = useToast();
  const mayWrite = useRight("lean.contribute");
  const draft = useDraft<A3Content>(`trial.a3.${trial.id}`, () => trial.a3);
  const { value } = draft;
  const save = useTrialChange(
    () => ask("writeA3", { params: { id: trial.id }, body: value }),
    () => {
      draft.forget();
      toast({ text: text("saved") });
    },
  );
  const line = (key: "owner" | "coach") => (
    <TextField
      label={text(key)}
      description={key === "owner" ? text("ownerHint") : undefined}
      maxLength={200}
      isReadOnly={!mayWrite}
      value={value[key]}
      onChange={(written) => draft.change({ ...value, [key]: written })}
    />
  );
  const area = (key: Text, rows = 4) => (
    <TextArea
      label={text(key)}
      description={key === "causes" ? text("causesHint") : undefined}
      rows={rows}
      maxLength={key === "goal" ? 1000 : 2000}
      isReadOnly={!mayWrite}
      value={value[key]}
      onChange={(written) => draft.change({ ...value, [key]: written })}
    />
  );
  return (
    <>
      <div className={layout["head"]}>
        <div style={{ maxWidth: "var(--measure)" }}>
          <h1>
            {text("title")}: {trial.plan.title}
          </h1>
          <p className={layout["soft"]}>{text("lead")}</p>
        </div>
        <a href={`/api/trials/${trial.id}/sheet?locale=${locale}&form=a3`} download>
          {text("print")}
        </a>
      </div>
      <div className={styles["two"]}>
        {line("owner")}
        {line("coach")}
      </div>
      <div className={styles["sheet"]}>
        <div className={styles["side"]}>
          {area("background")}
          {area("currentCondition")}
          {area("goal", 2)}
          {area("causes", 5)}
        </div>
        <div className={styles["side"]}>
          {area("countermeasures")}
          <A3Steps
            steps={value.steps}
            mayWrite={mayWrite}
            onChange={(steps) => draft.change({ ...value, steps })}
          />
          <Checked trial={trial} />
          {area("followUp")}
        </div>
      </div>
      {mayWrite && (
        <div>
          <Button look="primary" isDisabled={save.isPending} onPress={() => save.mutate(undefined)}>
            {text("save")}
          </Button>
        </div>
      )}
    </>
  );
}

/** Foretold and found, from the trial itself: it is not written twice. */
function Checked({ trial }: { readonly trial: TrialPage }) {
  const text = useText(a3Words);
  const say = useText(planWords);
  const { locale } = useLocale();
  const check = useCheck(trial);
  const { prediction } = trial.plan;
  const told = verdictSentences(check, unitOf(trial), locale);
  const amount = (value: number | null) => trialAmount(value, unitOf(trial), locale);
  return (
    <section className={layout["card"]} aria-labelledby="a3-check">
      <h2 id="a3-check">{text("check")}</h2>
      <p className={layout["soft"]}>{text("checkHint")}</p>
      <p>
        {prediction.to === null
          ? say("notForetold")
          : say("foretold", {
              measure: prediction.measure,
              from: amount(prediction.from),
              to: amount(prediction.to),
              by:
                prediction.by === ""
                  ? "–"
                  : formatDay(Date.parse(prediction.by), locale, "UTC", "short"),
            })}
      </p>
      {told.change !== "" && (
        <p>
          {told.change} <strong>{told.level}</strong>
        </p>
      )}
    </section>
  );
}

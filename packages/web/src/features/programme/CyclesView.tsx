import type { CyclePage, CycleStepPlan, ProjectPage } from "@talka/contract";
import { readText } from "@talka/exchange";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useRight } from "../../api/use-session.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { CycleDialog } from "./CycleDialog.tsx";
import { cycleWords } from "./cycle-words.ts";
import cycleStyles from "./cycles.module.css";
import { dayText, today } from "./days.ts";
import { InputDialog } from "./InputDialog.tsx";
import styles from "./programme.module.css";
import { useCycles } from "./use-cycles.ts";
import { useProgrammeChange } from "./use-programme.ts";

/** The cycles of a project. */
export function CyclesView({ project }: { readonly project: ProjectPage }) {
  const text = useText(cycleWords);
  const { locale } = useLocale();
  const cycles = useCycles(project.id);
  const [edited, setEdited] = useState<CyclePage | "new" | null>(null);
  return (
    <div className={layout["page"]}>
      <div className={layout["head"]}>
        <p className={layout["soft"]} style={{ maxWidth: "var(--measure)" }}>
          {text("lead")}
        </p>
        {project.mayEdit && (
          <Button look="primary" onPress={() => setEdited("new")}>
            {text("newCycle")}
          </Button>
        )}
      </div>
      <QueryState query={cycles} describeError={(error) => problemSentence(error, locale)}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState title={text("none")}>
              <p>{text("noneHint")}</p>
            </EmptyState>
          ) : (
            list.map((cycle) => (
              <CycleCard
                key={cycle.id}
                cycle={cycle}
                project={project}
                onEdit={() => setEdited(cycle)}
              />
            ))
          )
        }
      </QueryState>
      {edited !== null && (
        <CycleDialog
          project={project}
          cycle={edited === "new" ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </div>
  );
}

interface CycleCardProps {
  readonly cycle: CyclePage;
  readonly project: ProjectPage;
  readonly onEdit: () => void;
}

function CycleCard({ cycle, project, onEdit }: CycleCardProps) {
  const text = useText(cycleWords);
  const { locale } = useLocale();
  const mayGive = useRight("indicator.write");
  const [step, setStep] = useState<CycleStepPlan["step"] | null>(null);
  const title = readText(cycle.title, locale);
  return (
    <section className={layout["card"]} aria-labelledby={cycle.id}>
      <div className={layout["head"]}>
        <div className={layout["row"]}>
          <h2 id={cycle.id} lang={title.locale}>
            {title.text}
          </h2>
          <span className={styles["badge"]} data-tone="accent">
            {text(`state.${cycle.state}`)}
          </span>
        </div>
        {project.mayEdit && <Button onPress={onEdit}>{text("change")}</Button>}
      </div>
      <ol className={cycleStyles["steps"]}>
        {cycle.steps.map((one, k) => (
          <li key={one.step} className={cycleStyles["step"]} data-state={one.state}>
            <span aria-hidden="true" className={cycleStyles["number"]}>
              {one.state === "done" ? "✓" : k + 1}
            </span>
            <div className={cycleStyles["body"]}>
              <div className={layout["row"]}>
                <h3>{text(`step.${one.step}`)}</h3>
                <StepMarks step={one} />
              </div>
              <p className={layout["soft"]}>{planned(one, locale, text("notPlanned"))}</p>
              <Links step={one} cycle={cycle} />
              <Inputs step={one.step} cycle={cycle} project={project} />
            </div>
            {mayGive && (
              <Button
                size="small"
                look="quiet"
                aria-label={text("giveTo", { step: text(`step.${one.step}`) })}
                onPress={() => setStep(one.step)}
              >
                {text("give")}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {step !== null && (
        <InputDialog cycleId={cycle.id} step={step} onClose={() => setStep(null)} />
      )}
    </section>
  );
}

function planned(step: CycleStepPlan, locale: "lv" | "lt" | "en", none: string): string {
  if (step.from === null && step.to === null) return none;
  return `${dayText(step.from, locale)} – ${dayText(step.to, locale)}`;
}

function StepMarks({ step }: { readonly step: CycleStepPlan }) {
  const text = useText(cycleWords);
  const isOver = step.state === "done" || step.state === "skipped";
  const isLate = !isOver && step.to !== null && step.to < today();
  return (
    <>
      <span className={styles["badge"]} data-tone={step.state === "done" ? "good" : undefined}>
        {text(`stepState.${step.state}`)}
      </span>
      {isLate && (
        <span className={styles["badge"]} data-tone="bad">
          {text("overdue")}
        </span>
      )}
    </>
  );
}

interface OfStep {
  readonly cycle: CyclePage;
}

function Links({ step, cycle }: OfStep & { readonly step: CycleStepPlan }) {
  const text = useText(cycleWords);
  const { locale } = useLocale();
  if (step.links.length === 0) return null;
  const seen = step.links.flatMap((link) => cycle.linked.find((one) => one.id === link.id) ?? []);
  const hidden = step.links.length - seen.length;
  return (
    <ul className={layout["small"]} aria-label={text("links")}>
      {seen.map((one) => (
        <li key={one.id}>
          {/* a page of another feature: its address is all that is known of it here */}
          <Link to={`/${one.kind}s/${one.id}` as "/"}>{one.title}</Link> {dayText(one.on, locale)}
        </li>
      ))}
      {hidden > 0 && <li className={layout["soft"]}>{text("hidden", { n: hidden })}</li>}
    </ul>
  );
}

interface InputsProps extends OfStep {
  readonly step: CycleStepPlan["step"];
  readonly project: ProjectPage;
}

function Inputs({ step, cycle, project }: InputsProps) {
  const text = useText(cycleWords);
  const { locale } = useLocale();
  const mayGive = useRight("indicator.write");
  const withdraw = useProgrammeChange((id: string) =>
    ask("withdrawCycleInput", { params: { id } }),
  );
  const inputs = cycle.inputs.filter((one) => one.step === step);
  if (inputs.length === 0) return null;
  return (
    <ul className={cycleStyles["inputs"]}>
      {inputs.map((one) => (
        <li key={one.id}>
          <p>{one.note}</p>
          <div className={layout["row"]}>
            <small className={layout["soft"]}>
              {
                project.organisations.find((other) => other.id === one.organisationId)?.names[
                  locale
                ]
              }
              {" · "}
              {dayText(one.givenOn, locale)}
            </small>
            <span
              className={styles["badge"]}
              data-tone={one.timing === "late" || one.timing === "early" ? "warn" : undefined}
            >
              {text(`timing.${one.timing}`)}
            </span>
            {one.isOwn && mayGive && (
              <Button size="small" look="quiet" onPress={() => withdraw.mutate(one.id)}>
                {text("takeBack")}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

import type { NextItem, NextPage } from "@talka/contract";
import { readText } from "@talka/exchange";
import { joinList, type Locale, periodName, publicityWords, translator } from "@talka/report";
import { Link } from "@tanstack/react-router";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { cycleWords } from "./cycle-words.ts";
import { dayText, today } from "./days.ts";
import styles from "./next.module.css";
import { nextWords } from "./next-words.ts";

interface NextListProps {
  readonly page: NextPage;
  readonly items: readonly NextItem[];
  /** Names the project of each item: the list goes across projects. */
  readonly showProject?: boolean;
}

/** Things with a day: what, by when, who; each leads to its place. */
export function NextList({ page, items, showProject = false }: NextListProps) {
  const text = useText(nextWords);
  const { locale } = useLocale();
  const sentence = useSentence();
  return (
    <ol className={styles["list"]}>
      {items.map((item, k) => {
        const owner = page.organisations.find((one) => one.id === item.organisationId);
        const project = page.projects.find((one) => one.id === item.projectId);
        return (
          // the order is the list: the same thing may stand twice, for two organisations
          // biome-ignore lint/suspicious/noArrayIndexKey: items have no id of their own
          <li key={k} className={styles["item"]} data-overdue={item.isOverdue || undefined}>
            <span className={styles["when"]}>
              {item.on === null ? "!" : <time dateTime={item.on}>{dayText(item.on, locale)}</time>}
              <small>{item.on !== null && <Distance on={item.on} />}</small>
            </span>
            <span className={styles["what"]}>
              <Link {...placeOf(item)}>{sentence(item)}</Link>
              <small>
                {[
                  owner?.names[locale] ?? text("forAll"),
                  ...(showProject && project !== undefined
                    ? [readText(project.title, locale).text]
                    : []),
                ].join(" · ")}
              </small>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function Distance({ on }: { readonly on: string }) {
  const text = useText(nextWords);
  const days = Math.round((Date.parse(on) - Date.parse(today())) / 86_400_000);
  return days < 0 ? text("daysLate", { n: -days }) : text("inDays", { n: days });
}

function useSentence(): (item: NextItem) => string {
  const text = useText(nextWords);
  const step = useText(cycleWords);
  const { locale } = useLocale();
  return (item) => {
    switch (item.kind) {
      case "evaluation-opens":
      case "evaluation-reminder":
      case "evaluation-closes":
        return text(item.kind, {
          title: readText(item.title, locale).text,
          round: item.round === "end" ? "end" : item.round === "day-30" ? "month" : "quarter",
        });
      case "commitment":
        return text("commitment", { action: item.action });
      case "publicity":
        return text("publicity", { locale: item.locale, parts: partNames(item.parts, locale) });
      case "step-begins":
      case "step-ends":
        return text(item.kind, {
          step: step(`step.${item.step}`),
          title: readText(item.title, locale).text,
        });
      case "value-missing":
        return text("value-missing", {
          period: periodName(item.period, locale),
          title: readText(item.title, locale).text,
        });
      default:
        return text(item.kind, { title: readText(item.title, locale).text });
    }
  };
}

function partNames(
  parts: Extract<NextItem, { kind: "publicity" }>["parts"],
  locale: Locale,
): string {
  const say = translator(publicityWords, locale);
  return joinList(
    parts.map((part) => say("part", { part })),
    locale,
  );
}

/** Where one does something about it. */
function placeOf(item: NextItem) {
  const inProject = (view: string) => ({
    to: "/programme/$id" as const,
    params: { id: item.projectId ?? "" },
    search: { view },
  });
  switch (item.kind) {
    case "event":
    case "registration":
    case "offer":
      return elsewhere(`/events/${item.eventId}`);
    case "commitment":
      return elsewhere("/commitments");
    case "evaluation-opens":
    case "evaluation-reminder":
    case "evaluation-closes":
      return elsewhere(`/evaluations/${item.evaluationId}`);
    case "publicity":
      return { to: "/programme/funding/$id" as const, params: { id: item.fundingProfileId } };
    case "step-begins":
    case "step-ends":
      return inProject("cycles");
    case "working-group":
      return inProject("about");
    case "value-missing":
    case "review":
      return inProject("indicators");
  }
}

/** A page of another feature: its address is all that is known of it here. */
function elsewhere(address: string) {
  return { to: address as "/" };
}

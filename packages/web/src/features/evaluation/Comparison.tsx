import { readText } from "@talka/exchange";
import { evaluationWords, formatDay, formatNumber } from "@talka/report";
import { useQuery } from "@tanstack/react-query";
import { ask } from "../../api/ask.ts";
import { Table } from "../../ui/data/Table.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { evaluationPageWords } from "./evaluation-page-words.ts";

/** The same questions over the events of a project, as a table; nothing of all together. */
export function Comparison({ projectId }: { readonly projectId: string }) {
  const text = useText(evaluationPageWords);
  const say = useText(evaluationWords);
  const { locale } = useLocale();
  const query = useQuery({
    queryKey: ["evaluations", "compare", projectId],
    queryFn: ({ signal }) =>
      ask("compareEvaluations", { params: { projectId, kind: "end" }, signal }),
  });
  const { events = [], questions = [] } = query.data ?? {};
  if (events.length < 2) return null;
  return (
    <section className={layout["section"]} aria-label={text("compare")}>
      <h2>{text("compare")}</h2>
      <p className={layout["soft"]}>{text("compareNote")}</p>
      <Table
        caption={text("shareOf")}
        rows={events.map((event, k) => ({ event, k }))}
        rowKey={({ event }) => event.evaluationId}
        columns={[
          {
            id: "event",
            title: say("event"),
            isRowHeader: true,
            width: "12rem",
            cell: ({ event }) => readText(event.title, locale).text,
          },
          {
            id: "day",
            title: say("day"),
            cell: ({ event }) => formatDay(Date.parse(event.day), locale, "UTC", "short"),
          },
          {
            id: "answered",
            title: say("answered"),
            align: "end",
            cell: ({ event }) => `${event.answers}/${event.invited}`,
          },
          ...questions.map((one) => ({
            id: one.question,
            title: say("question", { question: one.question }),
            align: "end" as const,
            cell: ({ k }: { readonly k: number }) => {
              const figure = one.figures[k];
              if (figure === undefined || figure === null) return "–";
              return `${formatNumber(figure.median, locale)} (${figure.n})`;
            },
          })),
        ]}
      />
    </section>
  );
}

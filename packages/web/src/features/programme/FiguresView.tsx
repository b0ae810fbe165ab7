import type { ProjectPage } from "@talka/contract";
import { type Frequency, type FundingProfile, frequencies, publicityOf } from "@talka/exchange";
import {
  type DataTable,
  isNumeric,
  type Locale,
  missingPublicitySentence,
  participationRules,
  participationTables,
  showCell,
} from "@talka/report";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { saveFile } from "../../ui/charts/save-file.ts";
import { Table, type TableColumnSpec } from "../../ui/data/Table.tsx";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import { DayField } from "../../ui/forms/DayField.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { askParticipation, askReport, type ReportAsked } from "./ask-report.ts";
import { figuresWords } from "./figures-words.ts";
import styles from "./programme.module.css";
import { PROGRAMME } from "./use-programme.ts";

/** Institutions, participants and hours for the funder, and the report in one click. */
export function FiguresView({ project }: { readonly project: ProjectPage }) {
  const text = useText(figuresWords);
  const { locale } = useLocale();
  const [from, setFrom] = useState(project.startsOn);
  const [to, setTo] = useState(project.endsOn);
  const [periods, setPeriods] = useState<Frequency>("year");
  const asked = { from, to, periods };
  const figures = useQuery({
    queryKey: [PROGRAMME, "figures", project.id, asked],
    queryFn: ({ signal }) => askParticipation(project.id, asked, signal),
    enabled: from !== "" && to !== "",
    staleTime: 0,
  });
  return (
    <div className={layout["page"]}>
      <p className={layout["soft"]}>{text("lead")}</p>
      <div className={styles["three"]}>
        <DayField label={text("from")} value={from} onChange={setFrom} />
        <DayField label={text("to")} value={to} onChange={setTo} />
        <Select
          label={text("periods")}
          value={periods}
          onChange={setPeriods}
          options={frequencies.map((value) => ({ value, label: text(`periods.${value}`) }))}
        />
      </div>
      <QueryState query={figures} describeError={(error) => problemSentence(error, locale)}>
        {(page) =>
          page.total.participants === 0 ? (
            <EmptyState title={text("none")}>
              <p>{text("noneHint")}</p>
            </EmptyState>
          ) : (
            <>
              <Report project={project} asked={asked} />
              {participationTables(page, locale)
                .filter((table) => table.rows.length > 0)
                .map((table) => (
                  <FigureTable key={table.id} table={table} />
                ))}
              <Rules />
            </>
          )
        }
      </QueryState>
    </div>
  );
}

interface ReportProps {
  readonly project: ProjectPage;
  readonly asked: ReportAsked;
}

/** The report as a file; blocked, and why, while its publicity lacks a part. */
function Report({ project, asked }: ReportProps) {
  const text = useText(figuresWords);
  const { locale } = useLocale();
  const toast = useToast();
  const [language, setLanguage] = useState<Locale>(locale);
  const profile = project.fundingProfile as FundingProfile | null;
  const publicity = profile === null ? null : publicityOf(profile, language);
  const isBlocked = publicity !== null && !publicity.ok;
  const write = useMutation({
    mutationFn: (format: "pdf" | "xlsx") =>
      askReport(project.id, { ...asked, format, locale: language }),
    onSuccess: ({ name, bytes, type }) => {
      saveFile(name, bytes, type);
      toast({ text: text("written") });
    },
    onError: (error) => toast({ text: problemSentence(error, locale), tone: "bad" }),
  });
  return (
    <section className={layout["card"]} aria-labelledby="report">
      <h2 id="report">{text("report")}</h2>
      <div className={layout["head"]}>
        <Select
          label={text("language")}
          value={language}
          onChange={setLanguage}
          options={(["lv", "lt", "en"] as const).map((value) => ({
            value,
            label: text(`in.${value}`),
          }))}
        />
        <div className={styles["actions"]}>
          <Button
            look="primary"
            isDisabled={isBlocked || write.isPending}
            onPress={() => write.mutate("pdf")}
          >
            {text("pdf")}
          </Button>
          <Button isDisabled={isBlocked || write.isPending} onPress={() => write.mutate("xlsx")}>
            {text("xlsx")}
          </Button>
        </div>
      </div>
      <p role="status" className={layout["soft"]}>
        {write.isPending && text("writing")}
      </p>
      {publicity === null && <p className={layout["soft"]}>{text("noProfile")}</p>}
      {publicity !== null && !publicity.ok && profile !== null && (
        <div className={styles["lacking"]} role="alert">
          <p>{missingPublicitySentence(publicity.error, locale)}</p>
          <div>
            <ButtonLink to="/programme/funding/$id" params={{ id: profile.id }} size="small">
              {text("mend")}
            </ButtonLink>
          </div>
        </div>
      )}
    </section>
  );
}

function FigureTable({ table }: { readonly table: DataTable }) {
  const { locale } = useLocale();
  const context = { locale, zone: "UTC", workingDayMs: null };
  const columns = table.columns.map(
    (column, k): TableColumnSpec<DataTable["rows"][number]> => ({
      id: String(k),
      title: column.title,
      align: isNumeric(column) ? "end" : "start",
      isRowHeader: k === 0,
      sortBy: (row) => row[k] ?? null,
      cell: (row) => showCell(row[k] ?? null, column, context),
    }),
  );
  return (
    <section className={layout["section"]} aria-labelledby={table.id}>
      <h2 id={table.id}>{table.title}</h2>
      <Table
        caption={table.title}
        hideCaption
        rows={table.rows}
        rowKey={(_, index) => index}
        columns={columns}
      />
    </section>
  );
}

function Rules() {
  const { locale } = useLocale();
  return (
    <dl className={styles["facts"]}>
      {participationRules(locale).map(({ term, meaning }) => (
        <div key={term} style={{ display: "contents" }}>
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

import { findingSentence, ruleSentence } from "@talka/report";
import { useState } from "react";
import type { CaseOrder } from "../../../engine-worker/queries/cases.ts";
import { EmptyState } from "../../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../../ui/feedback/QueryState.tsx";
import { Button } from "../../../ui/forms/Button.tsx";
import { Select } from "../../../ui/forms/Select.tsx";
import { TextField } from "../../../ui/forms/TextField.tsx";
import { useLocale, useText } from "../../../ui/locale/locale-context.ts";
import { CaseDetailView } from "../../cases/CaseDetailView.tsx";
import { CaseListView, caseOrders } from "../../cases/CaseListView.tsx";
import { caseWords } from "../../cases/case-words.ts";
import styles from "../analysis.module.css";
import { analysisWords } from "../analysis-words.ts";
import type { PartProps } from "../ScreenBody.tsx";
import { useEngineQuery } from "../use-engine-query.ts";

const limit = 50;

/** The list of cases, or the one that is open. */
export function CasesPart(props: PartProps) {
  const { openCase } = props.place.address;
  return openCase === null ? <CaseList {...props} /> : <OneCase {...props} caseIndex={openCase} />;
}

function CaseList({ open, overview, settings, place }: PartProps) {
  const { locale } = useLocale();
  const text = useText(caseWords);
  const computing = useText(analysisWords)("computing");
  const [order, setOrder] = useState<CaseOrder>("lead");
  const [search, setSearch] = useState("");
  const [offset, setOffset] = useState(0);
  const finding = overview.findings.find((known) => known.id === place.address.finding);
  const { breaks } = place.address;
  const against = useEngineQuery(
    open.logKey,
    "casesAgainstRule",
    breaks === null ? null : { settings, rule: breaks },
  ).query.data;
  const isKnown = breaks === null || against !== undefined;
  const { query, progress } = useEngineQuery(
    open.logKey,
    "casePage",
    isKnown
      ? {
          settings,
          order,
          descending: caseOrders.find((known) => known.order === order)?.descending ?? true,
          offset,
          limit,
          only: (breaks === null ? finding?.exampleCases : against) ?? null,
          search,
        }
      : null,
  );
  const orders = caseOrders.filter(
    (known) => known.order !== "lead-work" || settings.calendar !== null,
  );
  return (
    <div className={styles["part"]}>
      <h2>{text("title")}</h2>
      {finding !== undefined && (
        <div className={styles["behind"]}>
          <p>
            {text("ofFinding", { finding: findingSentence(finding, locale, overview).headline })}
          </p>
          <Button size="small" onPress={() => place.go({ finding: null })}>
            {text("allCases")}
          </Button>
        </div>
      )}
      {breaks !== null && (
        <div className={styles["behind"]}>
          <p>{text("ofRule", { rule: ruleSentence(breaks, locale) })}</p>
          <Button size="small" onPress={() => place.go({ breaks: null })}>
            {text("allCases")}
          </Button>
        </div>
      )}
      <div className={styles["asks"]}>
        <TextField
          label={text("search")}
          value={search}
          onChange={(next) => {
            setSearch(next);
            setOffset(0);
          }}
        />
        {finding === undefined && breaks === null && (
          <Select
            label={text("order")}
            value={order}
            options={orders.map((known) => ({
              value: known.order,
              label: text(`order.${known.order}`),
            }))}
            onChange={(next) => {
              setOrder(next);
              setOffset(0);
            }}
          />
        )}
      </div>
      <QueryState query={query} progress={progress} label={computing}>
        {(page) => (
          <CaseListView
            page={page}
            limit={limit}
            onPage={setOffset}
            onOpen={(openCase) => place.go({ openCase })}
          />
        )}
      </QueryState>
    </div>
  );
}

function OneCase({ open, settings, place, caseIndex }: PartProps & { readonly caseIndex: number }) {
  const text = useText(caseWords);
  const computing = useText(analysisWords)("computing");
  const { query, progress } = useEngineQuery(open.logKey, "caseDetail", { settings, caseIndex });
  const back = () => place.go({ openCase: null });
  return (
    <QueryState query={query} progress={progress} label={computing}>
      {(detail) =>
        detail === null ? (
          <EmptyState
            title={text("gone")}
            action={<Button onPress={back}>{text("back")}</Button>}
          />
        ) : (
          <CaseDetailView detail={detail} onBack={back} />
        )
      }
    </QueryState>
  );
}

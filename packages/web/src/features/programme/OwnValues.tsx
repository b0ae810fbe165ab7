import type { IndicatorPage, IndicatorValue } from "@talka/contract";
import { formatNumber, periodName } from "@talka/report";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { useRight } from "../../api/use-session.ts";
import { Table, type TableColumnSpec } from "../../ui/data/Table.tsx";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { indicatorWords } from "./indicator-words.ts";
import styles from "./indicators.module.css";
import { useProgrammeChange } from "./use-programme.ts";

interface OwnValuesProps {
  readonly indicator: IndicatorPage;
  readonly own: string;
}

/** Own values in time, and who sees each; the coordinator approves and withdraws here. */
export function OwnValues({ indicator, own }: OwnValuesProps) {
  const text = useText(indicatorWords);
  const { locale } = useLocale();
  const toast = useToast();
  const mayApprove = useRight("programme.manage");
  const [withdrawn, setWithdrawn] = useState<IndicatorValue | null>(null);
  const show = useProgrammeChange(
    (given: { id: string; visibility: IndicatorValue["visibility"]; reason: string | null }) =>
      ask("showIndicatorValue", {
        params: { id: given.id },
        body: { visibility: given.visibility, withdrawnReason: given.reason },
      }),
    () => {
      setWithdrawn(null);
      toast({ text: text("shown") });
    },
  );
  const values = indicator.values.filter((one) => one.organisationId === own);
  if (values.length === 0) return <p className={layout["soft"]}>{text("noOwn")}</p>;
  const columns: TableColumnSpec<IndicatorValue>[] = [
    {
      id: "period",
      title: text("period"),
      isRowHeader: true,
      sortBy: (one) => one.period,
      cell: (one) =>
        one.breakdown === ""
          ? periodName(one.period, locale)
          : `${periodName(one.period, locale)}, ${one.breakdown}`,
    },
    {
      id: "amount",
      title: `${text("amount")}, ${indicator.unit}`,
      align: "end",
      sortBy: (one) => one.amount ?? Number.NEGATIVE_INFINITY,
      cell: (one) =>
        one.amount === null
          ? text("missing", { reason: one.missingReason ?? "" })
          : formatNumber(one.amount, locale, 2),
    },
    { id: "status", title: text("status"), cell: (one) => text(`status.${one.status}`) },
    {
      id: "visibility",
      title: text("visibility"),
      width: "13rem",
      cell: (one) => (
        <Standing
          value={one}
          mayApprove={mayApprove}
          onShow={(visibility) => show.mutate({ id: one.id, visibility, reason: null })}
          onWithdraw={() => setWithdrawn(one)}
        />
      ),
    },
    { id: "note", title: text("note"), width: "10rem", cell: (one) => one.note },
  ];
  return (
    <>
      <Table
        caption={text("trend")}
        columns={columns}
        rows={values}
        rowKey={(one) => one.id}
        initialSort={{ column: "period", direction: "descending" }}
      />
      {withdrawn !== null && (
        <WithdrawDialog
          onClose={() => setWithdrawn(null)}
          onWithdraw={(reason) => show.mutate({ id: withdrawn.id, visibility: "own", reason })}
        />
      )}
    </>
  );
}

interface StandingProps {
  readonly value: IndicatorValue;
  readonly mayApprove: boolean;
  readonly onShow: (visibility: IndicatorValue["visibility"]) => void;
  readonly onWithdraw: () => void;
}

function Standing({ value, mayApprove, onShow, onWithdraw }: StandingProps) {
  const text = useText(indicatorWords);
  const { askedVisibility: asked } = value;
  return (
    <div className={styles["waiting"]}>
      <span>{text(`visibility.${value.visibility}`)}</span>
      {asked !== null && (
        <span className={layout["soft"]}>
          {text("asked", { level: text(`visibility.${asked}`) })}
        </span>
      )}
      {asked !== null && mayApprove && (
        <>
          <Button size="small" onPress={() => onShow(asked)}>
            {text("approve")}
          </Button>
          <Button size="small" look="quiet" onPress={() => onShow(value.visibility)}>
            {text("keep")}
          </Button>
        </>
      )}
      {value.visibility !== "own" && mayApprove && (
        <Button size="small" look="quiet" onPress={onWithdraw}>
          {text("withdraw")}
        </Button>
      )}
    </div>
  );
}

interface WithdrawDialogProps {
  readonly onClose: () => void;
  readonly onWithdraw: (reason: string) => void;
}

function WithdrawDialog({ onClose, onWithdraw }: WithdrawDialogProps) {
  const text = useText(indicatorWords);
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const isEmpty = reason.trim() === "";
  return (
    <Dialog
      isOpen
      title={text("withdraw")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button
            look="primary"
            onPress={() => {
              setTried(true);
              if (!isEmpty) onWithdraw(reason.trim());
            }}
          >
            {text("withdraw")}
          </Button>
        </>
      }
    >
      <p>{text("withdrawText")}</p>
      <TextField
        label={text("withdrawReason")}
        maxLength={300}
        autoFocus
        value={reason}
        error={isTried && isEmpty ? text("reasonFault") : undefined}
        onChange={setReason}
      />
    </Dialog>
  );
}

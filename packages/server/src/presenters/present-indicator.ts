import type { IndicatorContent, IndicatorPage, IndicatorValue } from "@talka/contract";
import { isInBasket, type ShownValue, visibilityOn } from "@talka/exchange";
import type { IndicatorRow, IndicatorValueRow } from "@talka/storage";

/** An indicator with the values the reader may see. */
export interface ShownIndicator {
  readonly row: IndicatorRow;
  readonly values: readonly IndicatorValueRow[];
  /** Where the server stands: "2026-03-01". */
  readonly today: string;
  readonly ownId: string;
}

/** An indicator with the values the reader may see; what waits for approval only at home. */
export function presentIndicator({ row, values, today, ownId }: ShownIndicator): IndicatorPage {
  return {
    ...(row.content as unknown as IndicatorContent),
    reviewOn: row.review_on,
    id: row.id,
    projectId: row.project_id,
    isInBasket: isInBasket(row.review_on, today),
    values: values.map((value) => {
      const isOwn = value.organisation_id === ownId;
      return {
        id: value.id,
        indicatorId: value.indicator_id,
        organisationId: value.organisation_id,
        period: value.period,
        breakdown: value.breakdown,
        amount: value.amount,
        missingReason: value.missing_reason,
        status: value.status as IndicatorValue["status"],
        note: value.note,
        visibility: visibilityOn(shownValue(value), today),
        askedVisibility: isOwn
          ? (value.asked_visibility as IndicatorValue["askedVisibility"])
          : null,
        withdrawnReason: value.withdrawn_reason,
        enteredRole: value.entered_role,
        enteredAt: value.entered_at.toISOString(),
      };
    }),
  };
}

function shownValue(value: IndicatorValueRow): ShownValue {
  return {
    visibility: value.visibility as ShownValue["visibility"],
    status: value.status as ShownValue["status"],
    periodEndsOn: value.period_ends_on,
    withdrawnReason: value.withdrawn_reason,
  };
}

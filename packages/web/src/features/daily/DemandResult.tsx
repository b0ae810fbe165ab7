import type { DemandCount } from "@talka/contract";
import {
  demandChannels,
  type FailureDemand,
  failureDemand,
  failureDemandBy,
  failureReasons,
  failuresByReason,
  leastContactsForShare,
} from "@talka/lean";
import { formatShare } from "@talka/report";
import { DataFigure } from "../../ui/charts/DataFigure.tsx";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { showDay } from "./days.ts";
import demand from "./demand.module.css";
import { demandWords } from "./demand-words.ts";

export interface DemandResultProps {
  readonly counts: readonly DemandCount[];
  readonly fileName: string;
  /** Names of services by id. */
  readonly serviceName: (id: string | null) => string;
}

/** What was counted: the share with n, days and interval, by channel, by reason, and every count. */
export function DemandResult({ counts, fileName, serviceName }: DemandResultProps) {
  const text = useText(demandWords);
  const { locale } = useLocale();
  if (counts.length === 0) {
    return (
      <EmptyState title={text("none")}>
        <p>{text("noneHint")}</p>
      </EmptyState>
    );
  }
  const reasons = failuresByReason(counts, failureReasons);
  const channels = failureDemandBy(counts, demandChannels);
  const mostReasons = Math.max(1, ...reasons.map((one) => one.count));
  const channelName = (channel: string) => text("channelName", { channel });
  const reasonName = (reason: string | null) => text("reason", { reason: reason ?? "other" });
  return (
    <>
      <Headline demand={failureDemand(counts)} />
      <div className={demand["figures"]}>
        <DataFigure
          title={text("byReason")}
          fileName={`${fileName}-reasons`}
          rows={reasons}
          rowKey={(row) => row.reason ?? "none"}
          columns={[
            { id: "reason", title: text("reasonColumn"), value: (row) => reasonName(row.reason) },
            { id: "count", title: text("failures"), value: (row) => row.count },
            { id: "minutes", title: text("minutesColumn"), value: (row) => row.minutes },
          ]}
          picture={
            <ul className={demand["bars"]}>
              {reasons.map((row) => (
                <li key={row.reason ?? "none"}>
                  <span>{reasonName(row.reason)}</span>
                  <Rail share={row.count / mostReasons} />
                  <strong>{row.count}</strong>
                </li>
              ))}
            </ul>
          }
        />
        <DataFigure
          title={text("byChannel")}
          fileName={`${fileName}-channels`}
          rows={channels}
          rowKey={(row) => row.channel}
          columns={[
            {
              id: "channel",
              title: text("channelColumn"),
              value: (row) => channelName(row.channel),
            },
            { id: "classified", title: text("classified"), value: (row) => row.demand.classified },
            { id: "failure", title: text("failures"), value: (row) => row.demand.failure },
            { id: "unclear", title: text("unclear"), value: (row) => row.demand.unclear },
            {
              id: "share",
              title: text("shareColumn"),
              value: (row) => row.demand.share,
              text: (row) =>
                row.demand.share === null
                  ? text("fewShort")
                  : formatShare(row.demand.share, locale),
            },
          ]}
          picture={
            <ul className={demand["bars"]}>
              {channels.map(({ channel, demand: one }) => (
                <li key={channel}>
                  <span>
                    {channelName(channel)} <small>n = {one.classified}</small>
                  </span>
                  {one.share === null ? (
                    <span className={demand["few"]}>{text("fewShort")}</span>
                  ) : (
                    <Rail share={one.share} />
                  )}
                  <strong>
                    {one.share === null ? one.failure : formatShare(one.share, locale)}
                  </strong>
                </li>
              ))}
            </ul>
          }
        />
      </div>
      <DataFigure
        title={text("allCounts")}
        fileName={fileName}
        rows={counts}
        rowKey={(row) => [row.day, row.channel, row.serviceId, row.class, row.reason].join()}
        columns={[
          {
            id: "day",
            title: text("day"),
            value: (row) => row.day,
            text: (row) => showDay(row.day, locale, "short"),
          },
          { id: "channel", title: text("channelColumn"), value: (row) => channelName(row.channel) },
          { id: "service", title: text("service"), value: (row) => serviceName(row.serviceId) },
          {
            id: "class",
            title: text("classColumn"),
            value: (row) => text("class", { class: row.class }),
          },
          {
            id: "reason",
            title: text("reasonColumn"),
            value: (row) => (row.class === "failure" ? reasonName(row.reason) : ""),
          },
          { id: "count", title: text("countColumn"), value: (row) => row.count },
          { id: "minutes", title: text("minutesColumn"), value: (row) => row.minutes },
        ]}
        picture={<DayBars counts={counts} />}
      />
    </>
  );
}

function Headline({ demand: result }: { readonly demand: FailureDemand }) {
  const text = useText(demandWords);
  const { locale } = useLocale();
  const { share, interval, bounds, days, failure, classified, unclear, failureMinutes } = result;
  const show = (value: number) => formatShare(value, locale);
  if (share === null || interval === null || bounds === null) {
    return <p>{text("few", { count: classified, least: leastContactsForShare, days })}</p>;
  }
  return (
    <div className={demand["headline"]}>
      <p className={demand["share"]}>{text("share", { share: show(share) })}</p>
      <p>
        {text("shareDetail", {
          failure,
          classified,
          low: show(interval[0]),
          high: show(interval[1]),
          days,
        })}{" "}
        {unclear > 0 &&
          text("unclearDetail", {
            count: unclear,
            low: show(bounds[0]),
            high: show(bounds[1]),
          })}{" "}
        {failureMinutes > 0 && text("minutesDetail", { minutes: failureMinutes })}
      </p>
    </div>
  );
}

function Rail({ share }: { readonly share: number }) {
  return (
    <span className={demand["rail"]}>
      <span style={{ inlineSize: `${share * 100}%` }} />
    </span>
  );
}

/** Contacts of each day; failures are the dark part. */
function DayBars({ counts }: { readonly counts: readonly DemandCount[] }) {
  const text = useText(demandWords);
  const { locale } = useLocale();
  const days = [...new Set(counts.map((one) => one.day))].map((day) => {
    const own = counts.filter((one) => one.day === day);
    const sum = (rows: readonly DemandCount[]) => rows.reduce((all, row) => all + row.count, 0);
    return { day, all: sum(own), failure: sum(own.filter((one) => one.class === "failure")) };
  });
  const most = Math.max(1, ...days.map((one) => one.all));
  return (
    <ul className={demand["bars"]}>
      {days.map((one) => (
        <li key={one.day}>
          <span>{showDay(one.day, locale, "short")}</span>
          <span className={demand["rail"]}>
            <span style={{ inlineSize: `${(one.failure / most) * 100}%` }} />
            <span
              className={demand["other"]}
              style={{ inlineSize: `${((one.all - one.failure) / most) * 100}%` }}
            />
          </span>
          <strong>
            {one.failure} / {one.all}
          </strong>
        </li>
      ))}
      <li className={demand["legend"]}>
        {text("failures")} / {text("contacts")}
      </li>
    </ul>
  );
}

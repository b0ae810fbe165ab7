import type { AuditEvent } from "@talka/contract";
import { noValue } from "@talka/report";
import { useInfiniteQuery } from "@tanstack/react-query";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useRight, useSession } from "../../api/use-session.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { DateText } from "../../ui/format/DateText.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import styles from "./access.module.css";
import { accessWords } from "./access-words.ts";
import { LeavingSection } from "./LeavingSection.tsx";

const PAGE = "100";

/** Who looked at what, for whoever guards personal data. */
export function AccessPage() {
  const text = useText(accessWords);
  const { locale } = useLocale();
  const session = useSession();
  const mayRead = useRight("audit.read");
  usePageTitle(text("title"));
  const record = useInfiniteQuery({
    queryKey: ["audit-events"],
    queryFn: ({ pageParam, signal }) => {
      const query = pageParam === null ? { limit: PAGE } : { limit: PAGE, before: pageParam };
      return ask("listAuditEvents", { query, signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page.more ? (page.events.at(-1)?.id ?? null) : null),
    enabled: mayRead,
  });
  const lines = record.data?.pages.flatMap((page) => page.events) ?? [];
  return (
    <div className={layout["page"]}>
      <div>
        <h1>{text("title")}</h1>
        <p className={layout["soft"]}>{text("lead")}</p>
      </div>
      {mayRead && <LeavingSection />}
      {mayRead ? (
        <QueryState
          query={record}
          label={text("loading")}
          describeError={(error) => <p>{problemSentence(error, locale)}</p>}
        >
          {() =>
            lines.length === 0 ? <EmptyState title={text("empty")} /> : <Lines lines={lines} />
          }
        </QueryState>
      ) : (
        session !== null && (
          <EmptyState
            title={text("signInFirst")}
            action={
              session.person === null && (
                <ButtonLink to="/sign-in" search={{ next: "/access-record" }}>
                  {text("signIn")}
                </ButtonLink>
              )
            }
          />
        )
      )}
      {record.hasNextPage && (
        <div>
          <Button isDisabled={record.isFetching} onPress={() => void record.fetchNextPage()}>
            {text("more")}
          </Button>
        </div>
      )}
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly AuditEvent[] }) {
  const text = useText(accessWords);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too
    <section className={styles["scroll"]} aria-label={text("title")} tabIndex={0}>
      <table className={styles["table"]}>
        <thead>
          <tr>
            {(["when", "who", "what", "subject"] as const).map((column) => (
              <th key={column} scope="col">
                {text(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <td>
                <DateText
                  atMs={Date.parse(line.at)}
                  zone="Europe/Riga"
                  show="instant"
                  length="short"
                />
              </td>
              <td>{line.personName ?? text("nobody")}</td>
              <td>{tellDeed(line.action, text)}</td>
              <td>{line.subject?.name ?? noValue}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** "Log: opened". */
function tellDeed(
  action: string,
  text: (key: "thing" | "deed", values: Readonly<Record<string, string>>) => string,
): string {
  const [thing = "", deed = ""] = action.split(".");
  const told = text("deed", { deed: deed === "" ? "none" : deed });
  const what = text("thing", { thing });
  return told === "" ? what : `${what}: ${told}`;
}

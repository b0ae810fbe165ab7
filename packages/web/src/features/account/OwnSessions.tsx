import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { Table } from "../../ui/data/Table.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { DateText } from "../../ui/format/DateText.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { accountWords } from "./account-words.ts";

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The devices one is signed in on; each can be signed out from here. */
export function OwnSessions() {
  const text = useText(accountWords);
  const { locale } = useLocale();
  const toast = useToast();
  const client = useQueryClient();
  const sessions = useQuery({
    queryKey: ["own-sessions"],
    queryFn: ({ signal }) => ask("listOwnSessions", { signal }),
  });
  const end = useMutation({
    mutationFn: (id: string) => ask("endOwnSession", { params: { id } }),
    onSettled: () => client.invalidateQueries({ queryKey: ["own-sessions"] }),
    onError: (error) => toast({ text: problemSentence(error, locale), tone: "bad" }),
  });
  return (
    <section aria-labelledby="devices" className={layout["section"]}>
      <h2 id="devices">{text("devices")}</h2>
      <QueryState query={sessions} describeError={(error) => problemSentence(error, locale)}>
        {({ sessions: all }) => (
          <Table
            caption={text("devices")}
            hideCaption
            rows={all}
            rowKey={(one) => one.id}
            columns={[
              {
                id: "device",
                title: text("device"),
                isRowHeader: true,
                cell: (one) => one.device,
              },
              {
                id: "seen",
                title: text("lastSeen"),
                cell: (one) => (
                  <DateText
                    atMs={Date.parse(one.lastSeenAt)}
                    zone={zone}
                    show="instant"
                    length="short"
                  />
                ),
              },
              {
                id: "end",
                title: "",
                align: "end",
                cell: (one) =>
                  one.current ? (
                    <span className={layout["badge"]}>{text("thisDevice")}</span>
                  ) : (
                    <Button size="small" onPress={() => end.mutate(one.id)}>
                      {text("endSession")}
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </QueryState>
    </section>
  );
}

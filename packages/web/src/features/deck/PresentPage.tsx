import { type Locale, tellMeeting } from "@talka/report";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { ApiProblem } from "../../api/problem.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useRight, useSession } from "../../api/use-session.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { deckWords } from "./deck-words.ts";
import { TellPanel } from "./TellPanel.tsx";

type MeetingView = Parameters<typeof tellMeeting>[0];

/** Slides and a poster of a closed session. */
export function PresentPage() {
  const text = useText(deckWords);
  const session = useSession();
  const mayWrite = useRight("news.write");
  usePageTitle(text("title"));
  return (
    <div className={layout["page"]}>
      <h1>{text("title")}</h1>
      <p className={layout["soft"]}>
        {text("lead")} {text("analysisHint")}
      </p>
      {mayWrite ? (
        <Sessions />
      ) : (
        session !== null && (
          <EmptyState
            title={session.person === null ? text("signInFirst") : text("noRight")}
            action={
              session.person === null && (
                <ButtonLink to="/sign-in" search={{ next: "/present" }}>
                  {text("signIn")}
                </ButtonLink>
              )
            }
          />
        )
      )}
    </div>
  );
}

function Sessions() {
  const text = useText(deckWords);
  const { locale } = useLocale();
  const session = useSession();
  const [chosen, setChosen] = useState<string | null>(null);
  const subjects = useQuery({
    queryKey: ["news-subjects"],
    queryFn: ({ signal }) => ask("listNewsSubjects", { signal }),
  });
  return (
    <QueryState query={subjects} describeError={(error) => problemSentence(error, locale)}>
      {({ meetings }) => {
        const meeting = meetings.find((one) => one.id === (chosen ?? meetings[0]?.id));
        if (meeting === undefined) {
          return (
            <EmptyState title={text("none")}>
              <p>{text("noneHint")}</p>
            </EmptyState>
          );
        }
        const { id, title } = meeting;
        return (
          <div className={layout["card"]}>
            <Select
              label={text("session")}
              placeholder={text("choose")}
              value={id}
              options={meetings.map((one) => ({ value: one.id, label: one.title }))}
              onChange={setChosen}
            />
            <TellPanel
              key={id}
              name={title}
              tell={async (language: Locale, publicity) =>
                tellMeeting(await readView(id), {
                  locale: language,
                  organisation: session?.organisation?.names[language] ?? "",
                  publicity,
                })
              }
            />
          </div>
        );
      }}
    </QueryState>
  );
}

/** The record of a session as data. */
async function readView(id: string): Promise<MeetingView> {
  const answer = await fetch(`/api/meetings/${id}/record?format=view`).catch(() => null);
  if (answer === null) throw new ApiProblem("network.unreachable");
  if (!answer.ok) throw new ApiProblem("meeting.unknown");
  return (await answer.json()) as MeetingView;
}

import type { NextPage } from "@talka/contract";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { NextList } from "./NextList.tsx";
import { nextWords } from "./next-words.ts";
import { PROGRAMME } from "./use-programme.ts";

/** What happens next in a project and who owes what, for everybody or one organisation. */
export function NextView({ projectId }: { readonly projectId: string }) {
  const { locale } = useLocale();
  const next = useQuery({
    queryKey: [PROGRAMME, "next", projectId],
    queryFn: ({ signal }) => ask("getProjectNext", { params: { id: projectId }, signal }),
    staleTime: 0,
  });
  return (
    <QueryState query={next} describeError={(error) => problemSentence(error, locale)}>
      {(page) => <Shown page={page} />}
    </QueryState>
  );
}

function Shown({ page }: { readonly page: NextPage }) {
  const text = useText(nextWords);
  const { locale } = useLocale();
  const [owner, setOwner] = useState("everybody");
  if (page.items.length === 0) {
    return (
      <EmptyState title={text("nothing")}>
        <p>{text("nothingHint")}</p>
      </EmptyState>
    );
  }
  const mine = page.items.filter((item) => owner === "everybody" || item.organisationId === owner);
  const parts = [
    { id: "overdue", items: mine.filter((item) => item.isOverdue) },
    { id: "now", items: mine.filter((item) => item.on === null) },
    { id: "coming", items: mine.filter((item) => !item.isOverdue && item.on !== null) },
  ] as const;
  return (
    <div className={layout["page"]}>
      <div style={{ maxWidth: "22rem" }}>
        <Select
          label={text("show")}
          value={owner}
          onChange={setOwner}
          options={[
            { value: "everybody", label: text("everybody") },
            ...page.organisations.map((one) => ({ value: one.id, label: one.names[locale] })),
          ]}
        />
      </div>
      {mine.length === 0 && <p>{text("nothing")}</p>}
      {parts
        .filter((part) => part.items.length > 0)
        .map((part) => (
          <section key={part.id} className={layout["section"]} aria-labelledby={part.id}>
            <h2 id={part.id}>{text(part.id)}</h2>
            <NextList page={page} items={part.items} />
          </section>
        ))}
    </div>
  );
}

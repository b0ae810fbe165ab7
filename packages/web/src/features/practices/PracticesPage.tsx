import type { FoundPractices } from "@talka/contract";
import { practiceFacets } from "@talka/lean";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useRight, useSession } from "../../api/use-session.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import { Choices } from "../../ui/forms/Choices.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { BorrowedList } from "./BorrowedList.tsx";
import { FacetBar } from "./FacetBar.tsx";
import { PracticeResult } from "./PracticeResult.tsx";
import styles from "./practices.module.css";
import { searchWords } from "./search-words.ts";
import { type PracticeSearch, usePracticeSearch } from "./use-practices.ts";

const shows = ["published", "own", "to-check"] as const;

/** Practice cards by words in any language and by facets; the address carries the whole search. */
export function PracticesPage() {
  const text = useText(searchWords);
  const { locale } = useLocale();
  const navigate = useNavigate();
  const search: PracticeSearch = useSearch({ from: "/practices" });
  const isMember = useSession()?.organisation != null;
  const mayWrite = useRight("lean.contribute");
  const query = usePracticeSearch(search);
  usePageTitle(text("title"));
  const go = (change: PracticeSearch) =>
    void navigate({
      to: "/practices",
      search: Object.fromEntries(
        Object.entries({ ...search, ...change }).filter(([, value]) => value !== undefined),
      ),
      resetScroll: false,
    });
  const show = shows.find((one) => one === search["show"]) ?? "published";
  return (
    <div className={layout["page"]}>
      <div className={layout["head"]}>
        <div>
          <h1>{text("title")}</h1>
          <p className={layout["soft"]}>{text("lead")}</p>
        </div>
        {mayWrite && (
          <ButtonLink to="/practices/new" search={{}} look="primary">
            {text("new")}
          </ButtonLink>
        )}
      </div>
      <SearchBox
        key={search["q"] ?? ""}
        words={search["q"] ?? ""}
        onSearch={(q) => go({ q: q === "" ? undefined : q })}
      />
      {isMember && (
        <Choices
          label={text("show")}
          shape="row"
          value={show}
          options={shows.map((value) => ({ value, label: text(`show.${value}`) }))}
          onChange={(value) => go({ show: value === "published" ? undefined : value })}
        />
      )}
      <QueryState query={query} describeError={(error) => problemSentence(error, locale)}>
        {(found) => (
          <div className={styles["columns"]}>
            <FacetBar facets={found.facets} chosen={search} onChange={go} />
            <Results
              key={JSON.stringify(search)}
              found={found}
              search={search}
              isNarrowed={practiceFacets.some((one) => search[one] !== undefined)}
            />
          </div>
        )}
      </QueryState>
      {isMember && <BorrowedList />}
    </div>
  );
}

function SearchBox({
  words,
  onSearch,
}: {
  readonly words: string;
  readonly onSearch: (words: string) => void;
}) {
  const text = useText(searchWords);
  const [typed, setTyped] = useState(words);
  return (
    <search>
      <form
        className={styles["searchRow"]}
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(typed.trim());
        }}
      >
        <TextField
          label={text("box")}
          description={text("hint")}
          type="search"
          value={typed}
          maxLength={200}
          onChange={setTyped}
        />
        <Button type="submit" look="primary">
          {text("search")}
        </Button>
      </form>
    </search>
  );
}

interface ResultsProps {
  readonly found: FoundPractices;
  readonly search: PracticeSearch;
  readonly isNarrowed: boolean;
}

function Results({ found, search, isNarrowed }: ResultsProps) {
  const text = useText(searchWords);
  const [pages, setPages] = useState(1);
  const { total, isPartial } = found;
  const starts = Array.from({ length: pages - 1 }, (_, k) => (k + 1) * pageSize);
  if (total === 0) {
    const isBlank = !isNarrowed && search["q"] === undefined;
    return (
      <EmptyState title={text(isBlank ? "noneYet" : "none")}>
        {text(isBlank ? "noneYetHint" : "noneHint")}
      </EmptyState>
    );
  }
  return (
    <section aria-label={text("found", { n: total })} className={styles["results"]}>
      <p role="status" className={layout["soft"]}>
        {text("found", { n: total })}
        {isPartial && ` ${text("partial")}`}
      </p>
      {found.practices.map((one) => (
        <PracticeResult key={one.id} practice={one} />
      ))}
      {starts.map((from) => (
        <NextPage key={from} search={search} from={from} />
      ))}
      {total > pages * pageSize && (
        <div>
          <Button onPress={() => setPages(pages + 1)}>{text("more")}</Button>
        </div>
      )}
    </section>
  );
}

/** Cards told at a time. */
const pageSize = 20;

function NextPage({ search, from }: { readonly search: PracticeSearch; readonly from: number }) {
  const { locale } = useLocale();
  const query = usePracticeSearch({ ...search, from: String(from) });
  return (
    <QueryState query={query} describeError={(error) => problemSentence(error, locale)}>
      {({ practices }) => practices.map((one) => <PracticeResult key={one.id} practice={one} />)}
    </QueryState>
  );
}

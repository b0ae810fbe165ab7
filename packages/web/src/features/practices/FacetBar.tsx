import type { FoundPractices } from "@talka/contract";
import { type PracticeFacet, practiceFacets } from "@talka/lean";
import { useEffect, useState } from "react";
import { Button } from "../../ui/forms/Button.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import { facetWords } from "./facet-words.ts";
import styles from "./practices.module.css";
import { searchWords } from "./search-words.ts";
import { type PracticeSearch, useServiceOptions } from "./use-practices.ts";

interface FacetBarProps {
  readonly facets: FoundPractices["facets"];
  readonly chosen: PracticeSearch;
  readonly onChange: (change: PracticeSearch) => void;
}

const all = "";

/** One list for each facet, each value with how many cards it would leave. */
export function FacetBar({ facets, chosen, onChange }: FacetBarProps) {
  const text = useText(searchWords);
  const label = useFacetLabel();
  const say = useText(facetWords);
  const isChosen = practiceFacets.some((facet) => chosen[facet] !== undefined);
  const isWide = useWide();
  const [wasOpened, setOpened] = useState<boolean | null>(null);
  const shown = practiceFacets.filter((facet) => facets[facet].length > 0);
  if (shown.length === 0) return null;
  return (
    <details
      open={wasOpened ?? (isWide || isChosen)}
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary className={styles["facetTitle"]}>{text("narrow")}</summary>
      <div className={styles["facets"]}>
        {shown.map((facet) => (
          <Select
            key={facet}
            label={say(facet)}
            value={chosen[facet] ?? all}
            options={[
              { value: all, label: text("any") },
              ...facets[facet].map(({ value, count }) => ({
                value,
                label: `${label(facet, value)} (${count})`,
              })),
            ]}
            onChange={(value) => onChange({ [facet]: value === all ? undefined : value })}
          />
        ))}
        {isChosen && (
          <Button
            onPress={() =>
              onChange(Object.fromEntries(practiceFacets.map((facet) => [facet, undefined])))
            }
          >
            {text("clear")}
          </Button>
        )}
      </div>
    </details>
  );
}

/** The word of a value; services by their name in the catalogue, processes as they are called. */
function useFacetLabel(): (facet: PracticeFacet, value: string) => string {
  const say = useText(facetWords);
  const services = useServiceOptions();
  return (facet, value) => {
    if (facet === "process") return value;
    if (facet === "service") return services.find((one) => one.value === value)?.label ?? "…";
    return say(`${facet}.${value}` as Parameters<typeof say>[0]);
  };
}

/** Beside the results there is room to show the lists at once. */
function useWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia("(min-width: 56rem)").matches);
  useEffect(() => {
    const query = matchMedia("(min-width: 56rem)");
    const tell = () => setWide(query.matches);
    query.addEventListener("change", tell);
    return () => query.removeEventListener("change", tell);
  }, []);
  return isWide;
}

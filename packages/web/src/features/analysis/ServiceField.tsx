import type { Service } from "@talka/contract";
import type { DeadlineRule } from "@talka/engine";
import { useQuery } from "@tanstack/react-query";
import { ask } from "../../api/ask.ts";
import { useSession } from "../../api/use-session.ts";
import { Select } from "../../ui/forms/Select.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./analysis.module.css";
import { deadlineWords } from "./deadline-words.ts";

export interface ServiceFieldProps {
  readonly rules: readonly DeadlineRule[] | null;
  readonly onChange: (rules: readonly DeadlineRule[] | null) => void;
}

const [none, own] = ["none", "own"];

/** Takes the dated rules of a service over from the catalogue; without one, only own rules. */
export function ServiceField({ rules, onChange }: ServiceFieldProps) {
  const { locale } = useLocale();
  const text = useText(deadlineWords);
  const organisation = useSession()?.organisation?.id;
  const catalogue = useQuery({
    queryKey: ["services"],
    enabled: organisation !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => ask("listServices", { signal }),
  });
  const services = catalogue.data?.services ?? [];
  const chosen = rules === null ? undefined : services.find((one) => isOf(rules, one));
  return (
    <>
      <Select
        label={text("service")}
        value={rules === null ? none : (chosen?.id ?? own)}
        options={[
          { value: none, label: text("noService") },
          { value: own, label: text("ownService") },
          ...services.map(({ id, names, country, rules: known }) => ({
            value: id,
            label: names[locale],
            hint: known.length === 0 ? text("noRules") : country,
          })),
        ]}
        onChange={(value) => {
          const service = services.find(({ id }) => id === value);
          if (value === none) onChange(null);
          else onChange(service === undefined ? [] : rulesOf(service));
        }}
      />
      {services.length === 0 && !catalogue.isFetching && (
        <p className={styles["facts"]}>{text("catalogueHint")}</p>
      )}
    </>
  );
}

/** The rules as an analysis keeps them, oldest first. */
function rulesOf({ rules }: Service): readonly DeadlineRule[] {
  return rules.toReversed().map((rule) => ({
    name: rule.name,
    amount: rule.amount,
    unit: rule.unit,
    validFrom: rule.validFrom,
    validTo: rule.validTo,
    legalReference: rule.legalReference,
    confidence: rule.confidence,
  }));
}

function isOf(rules: readonly DeadlineRule[], service: Service): boolean {
  const known = rulesOf(service);
  const isSame = (a: DeadlineRule, b: DeadlineRule | undefined) =>
    a.name === b?.name && a.amount === b.amount && a.validFrom === b.validFrom;
  return (
    known.length > 0 &&
    known.length === rules.length &&
    known.every((rule, k) => isSame(rule, rules[k]))
  );
}

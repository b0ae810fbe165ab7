import type { Locale } from "@talka/report";
import { useQuery } from "@tanstack/react-query";
import { ask } from "./ask.ts";

/** Organisations of the directory that exist today, by their names in a language. */
export function useOrganisationOptions(
  locale: Locale,
): readonly { readonly value: string; readonly label: string }[] {
  const query = useQuery({
    queryKey: ["organisations"],
    queryFn: ({ signal }) => ask("listOrganisations", { signal }),
  });
  return (query.data?.organisations ?? [])
    .filter((one) => one.validTo === null)
    .map((one) => ({ value: one.id, label: one.names[locale] }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}

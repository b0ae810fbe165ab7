import { workingDays } from "@talka/engine";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { ask } from "../../api/ask.ts";
import { useSession } from "../../api/use-session.ts";
import { useLocale } from "../../ui/locale/locale-context.ts";

/**
 * Which days are working days in the country of one's own organisation, around today. Until the
 * holidays are there, and in years without them, Monday to Friday.
 */
export function useWorkingDays(today: string): (day: number) => boolean {
  const { locale } = useLocale();
  const ownId = useSession()?.organisation?.id;
  const organisations = useQuery({
    queryKey: ["organisations"],
    queryFn: ({ signal }) => ask("listOrganisations", { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const own = organisations.data?.organisations.find((one) => one.id === ownId);
  const country = own?.country ?? "LV";
  const year = Number(today.slice(0, 4));
  const calendar = useQuery({
    queryKey: ["holidays", country, "even", year - 1, year + 1, locale],
    queryFn: async () => {
      const { countryCalendar } = await import("@talka/holidays");
      return countryCalendar(country, year - 1, year + 1, locale);
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
  return useMemo(() => workingDays(calendar.data ?? null), [calendar.data]);
}

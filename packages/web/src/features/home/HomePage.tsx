import { usePageTitle } from "../../ui/use-page-title.ts";

/** The first screen. */
export function HomePage() {
  usePageTitle("Talka");
  return <h1>Talka</h1>;
}

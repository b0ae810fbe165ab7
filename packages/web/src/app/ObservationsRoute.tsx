import { MeasuredPlaces } from "../features/analysis/MeasuredPlaces.tsx";
import { VoicesPage } from "../features/voices/VoicesPage.tsx";

/** What people say, laid beside what a saved analysis measures. */
export function ObservationsRoute() {
  return <VoicesPage Measured={MeasuredPlaces} />;
}

import { useParams } from "@tanstack/react-router";
import { MapPage } from "../features/maps/MapPage.tsx";
import { MaterialsSection } from "../features/materials/MaterialsSection.tsx";

/** Reads which map is meant; the photo of the paper map lies beside it. */
export function MapRoute() {
  const { id } = useParams({ from: "/maps/$id" });
  return (
    <MapPage key={id} id={id} beside={<MaterialsSection subjectKind="map" subjectId={id} />} />
  );
}

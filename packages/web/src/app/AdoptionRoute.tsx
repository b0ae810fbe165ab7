import { useParams } from "@tanstack/react-router";
import { AdoptionPage } from "../features/practices/AdoptionPage.tsx";
import layout from "../ui/layout.module.css";
import { RecordThread } from "./RecordThread.tsx";

/** The record with what it came from and what came of it. */
export function AdoptionRoute() {
  const { id } = useParams({ from: "/adoptions/$id" });
  return (
    <div className={layout["page"]}>
      <AdoptionPage />
      <RecordThread kind="adoption" id={id} />
    </div>
  );
}

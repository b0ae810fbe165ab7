import { useParams } from "@tanstack/react-router";
import { PracticePage } from "../features/practices/PracticePage.tsx";
import layout from "../ui/layout.module.css";
import { RecordThread } from "./RecordThread.tsx";

/** The record with what it came from and what came of it. */
export function PracticeRoute() {
  const { id } = useParams({ from: "/practices/$id" });
  return (
    <div className={layout["page"]}>
      <PracticePage />
      <RecordThread kind="card" id={id} />
    </div>
  );
}

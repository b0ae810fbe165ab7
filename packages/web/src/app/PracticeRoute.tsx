import { useParams } from "@tanstack/react-router";
import { PracticePage } from "../features/practices/PracticePage.tsx";
import { RecordThread } from "./RecordThread.tsx";

/** The record with what it came from and what came of it. */
export function PracticeRoute() {
  const { id } = useParams({ from: "/practices/$id" });
  return (
    <>
      <PracticePage />
      <RecordThread kind="card" id={id} />
    </>
  );
}

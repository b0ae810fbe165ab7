import { useParams } from "@tanstack/react-router";
import { StandardPage } from "../features/standards/StandardPage.tsx";
import { RecordThread } from "./RecordThread.tsx";

/** The record with what it came from and what came of it. */
export function StandardRoute() {
  const { id } = useParams({ from: "/standards/$id" });
  return (
    <>
      <StandardPage />
      {id !== "new" && <RecordThread kind="standard" id={id} />}
    </>
  );
}

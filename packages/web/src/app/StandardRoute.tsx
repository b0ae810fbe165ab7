import { useParams } from "@tanstack/react-router";
import { StandardPage } from "../features/standards/StandardPage.tsx";
import layout from "../ui/layout.module.css";
import { RecordThread } from "./RecordThread.tsx";

/** The record with what it came from and what came of it. */
export function StandardRoute() {
  const { id } = useParams({ from: "/standards/$id" });
  return (
    <div className={layout["page"]}>
      <StandardPage />
      {id !== "new" && <RecordThread kind="standard" id={id} />}
    </div>
  );
}

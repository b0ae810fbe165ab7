import { useParams } from "@tanstack/react-router";
import { ThreadSection } from "../features/thread/ThreadSection.tsx";
import { VisitPage } from "../features/visits/VisitPage.tsx";
import layout from "../ui/layout.module.css";

/** A visit with its thread. */
export function VisitRoute() {
  const { id } = useParams({ from: "/visits/$id" });
  return (
    <div className={layout["page"]}>
      <VisitPage />
      <ThreadSection kind="visit" id={id} />
    </div>
  );
}

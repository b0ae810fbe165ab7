import { useParams } from "@tanstack/react-router";
import { NewsEditPage } from "../features/news/NewsEditPage.tsx";
import { ThreadSection } from "../features/thread/ThreadSection.tsx";
import layout from "../ui/layout.module.css";

/** A news item with its thread; one that is only being begun has none. */
export function NewsRoute() {
  const { id } = useParams({ from: "/news/$id" });
  return (
    <div className={layout["page"]}>
      <NewsEditPage />
      {id !== "new" && <ThreadSection kind="news" id={id} />}
    </div>
  );
}

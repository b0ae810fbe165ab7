import { useEffect } from "react";

/** Names the page in the browser's title bar and history: "Title · Talka". */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title === "Talka" ? title : `${title} · Talka`;
  }, [title]);
}

import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useText } from "../parts/light-locale.ts";
import { projectorWords } from "../words/projector-words.ts";
import { largestFitting } from "./largest-fitting.ts";
import { pageStarts } from "./page-starts.ts";
import styles from "./projector.module.css";

const turnMs = 10_000;

/**
 * Shows its content as large as it fits. What does not fit even at the smallest size is shown page
 * after page, by itself.
 */
export function FitBox({
  children,
  most,
  least = 0.6,
}: {
  readonly children: ReactNode;
  /** Largest and smallest size of the text, in that of the screen. */
  readonly most: number;
  readonly least?: number;
}) {
  const box = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  const [starts, setStarts] = useState<readonly number[]>([0]);
  const pages = starts.length;
  const [page, setPage] = useState(0);
  const text = useText(projectorWords);

  // After every change of the content, and of the screen.
  useLayoutEffect(() => {
    const resize = () => {
      const [outer, content] = [box.current, inner.current];
      if (outer === null || content === null) return;
      const fits = (size: number) => {
        content.style.fontSize = `${size}em`;
        return content.scrollHeight <= outer.clientHeight + 1;
      };
      const size = largestFitting(least, most, fits);
      const isWhole = fits(size);
      const top = content.getBoundingClientRect().top;
      const strips = [...content.querySelectorAll("li:not(:has(li))")].map((item) => {
        const box = item.getBoundingClientRect();
        return { top: Math.round(box.top - top), bottom: Math.round(box.bottom - top) };
      });
      const next = isWhole ? [0] : pageStarts(strips, outer.clientHeight);
      setStarts((before) => (before.join() === next.join() ? before : next));
    };
    resize();
    addEventListener("resize", resize);
    return () => removeEventListener("resize", resize);
  });
  useEffect(() => {
    setPage(0);
    if (pages === 1) return;
    const timer = setInterval(() => setPage((before) => (before + 1) % pages), turnMs);
    return () => clearInterval(timer);
  }, [pages]);
  useEffect(() => {
    const outer = box.current;
    outer?.scrollTo({ top: starts[page] ?? 0, behavior: "smooth" });
  }, [page, starts]);
  return (
    <>
      <div ref={box} className={styles["fit"]} {...(pages > 1 ? { tabIndex: 0 } : {})}>
        <div ref={inner}>{children}</div>
      </div>
      {pages > 1 && <p className={styles["pageOf"]}>{text("page", { page: page + 1, pages })}</p>}
    </>
  );
}

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from "react";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";

const everyMs = 1_000;
/** What is older than this many newer messages is no news. */
const mostQueued = 4;

const AnnounceContext = createContext<(sentence: string) => void>(() => undefined);

/** Says something politely to a screen reader; at most one sentence a second. */
export function useAnnounce(): (sentence: string) => void {
  return useContext(AnnounceContext);
}

/** The one polite voice of the page. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ sentence: "", number: 0 });
  const queue = useRef<string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const announce = useCallback((sentence: string) => {
    queue.current = [...queue.current, sentence].slice(-mostQueued);
    const speak = () => {
      const next = queue.current.shift();
      timer.current = next === undefined ? null : setTimeout(speak, everyMs);
      if (next !== undefined) setSaid(({ number }) => ({ sentence: next, number: number + 1 }));
    };
    if (timer.current === null) timer.current = setTimeout(speak, 100);
  }, []);
  useEffect(() => {
    const held = timer;
    return () => {
      if (held.current !== null) clearTimeout(held.current);
      held.current = null;
    };
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div aria-live="polite" data-voice="">
        <VisuallyHidden>
          {/* The same sentence twice is said twice: it stands in a new element. */}
          <span key={said.number}>{said.sentence}</span>
        </VisuallyHidden>
      </div>
    </AnnounceContext>
  );
}

import type { NewsContent } from "@talka/exchange";
import { useQuery } from "@tanstack/react-query";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { DateText } from "../../ui/format/DateText.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import styles from "./news.module.css";
import { newsWords } from "./news-words.ts";

interface RevisionsDialogProps {
  readonly id: string;
  /** Takes an older wording into the form; it is saved as a new revision. */
  readonly onUse: (content: NewsContent) => void;
  readonly onClose: () => void;
}

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What an item said before, newest first. */
export function RevisionsDialog({ id, onUse, onClose }: RevisionsDialogProps) {
  const text = useText(newsWords);
  const { locale } = useLocale();
  const revisions = useQuery({
    queryKey: ["news-revisions", id],
    queryFn: ({ signal }) => ask("listNewsRevisions", { params: { id }, signal }),
    staleTime: 0,
  });
  return (
    <Dialog
      isOpen
      shape="drawer"
      title={text("revisions")}
      onClose={onClose}
      actions={<Button onPress={onClose}>{text("close")}</Button>}
    >
      <QueryState query={revisions} describeError={(error) => problemSentence(error, locale)}>
        {({ revisions: all }) => (
          <ol className={styles["revisions"]}>
            {all.map((one) => (
              <li key={one.revision}>
                <strong>{text("revision", { number: one.revision })}</strong>
                <p className={layout["soft"]}>
                  <DateText atMs={Date.parse(one.createdAt)} zone={zone} show="instant" />
                  {one.changedBy !== null && ` · ${one.changedBy}`}
                </p>
                <p lang={one.content.title.original}>{one.content.title.text}</p>
                <Button
                  size="small"
                  onPress={() => {
                    onUse(one.content as unknown as NewsContent);
                    onClose();
                  }}
                >
                  {text("useRevision")}
                </Button>
              </li>
            ))}
          </ol>
        )}
      </QueryState>
    </Dialog>
  );
}

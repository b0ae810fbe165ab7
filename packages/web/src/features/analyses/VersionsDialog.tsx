import type { AnalysisSummary } from "@talka/contract";
import { useQuery } from "@tanstack/react-query";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { DateText } from "../../ui/format/DateText.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { analysesWords } from "./analyses-words.ts";
import { useSavedActions } from "./use-saved.ts";

interface VersionsDialogProps {
  readonly analysis: AnalysisSummary;
  readonly onClose: () => void;
}

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Every saved version, newest first; an older one can be made current again. */
export function VersionsDialog({ analysis, onClose }: VersionsDialogProps) {
  const text = useText(analysesWords);
  const { locale } = useLocale();
  const { restore } = useSavedActions();
  const versions = useQuery({
    queryKey: ["analysis-versions", analysis.id, analysis.latestVersion],
    queryFn: ({ signal }) => ask("listAnalysisVersions", { params: { id: analysis.id }, signal }),
  });
  return (
    <Dialog isOpen title={text("versionsOf", { title: analysis.title })} onClose={onClose}>
      <QueryState query={versions} describeError={(error) => problemSentence(error, locale)}>
        {({ versions: all }) => (
          <ol className={layout["list"]}>
            {all.map((one) => (
              <li key={one.version} className={layout["row"]}>
                <span>
                  {text("version", { version: one.version })}: {one.title}
                </span>
                <small className={layout["soft"]}>
                  <DateText
                    atMs={Date.parse(one.createdAt)}
                    zone={zone}
                    show="instant"
                    length="short"
                  />
                  {one.createdBy !== null && ` · ${one.createdBy}`}
                </small>
                {one.version === analysis.latestVersion ? (
                  <span className={layout["badge"]}>{text("current")}</span>
                ) : (
                  analysis.mayEdit && (
                    <Button
                      size="small"
                      onPress={() => {
                        const { id, latestVersion: basedOn } = analysis;
                        restore.mutate({ id, version: one.version, basedOn });
                        onClose();
                      }}
                    >
                      {text("restore")}
                    </Button>
                  )
                )}
              </li>
            ))}
          </ol>
        )}
      </QueryState>
    </Dialog>
  );
}

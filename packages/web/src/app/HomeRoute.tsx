import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useSession } from "../api/use-session.ts";
import { HomePage } from "../features/home/HomePage.tsx";
import { OwnPanel } from "../features/home/OwnPanel.tsx";
import { useLocale } from "../ui/locale/locale-context.ts";

const TodayPage = lazy(async () => ({
  default: (await import("../features/today/TodayPage.tsx")).TodayPage,
}));
const UnseenNotices = lazy(async () => ({
  default: (await import("../features/notices/UnseenNotices.tsx")).UnseenNotices,
}));

/**
 * The first screen: for whoever acts for an organisation what waits for them, for everybody else
 * what this is. A file dropped on either opens the import with that file.
 */
export function HomeRoute() {
  const begin = useBegin();
  const isMember = useSession()?.organisation != null;
  if (!isMember) return <HomePage {...begin} />;
  return (
    <Suspense>
      <TodayPage {...begin} happened={<UnseenNotices />} goOn={<OwnPanel />} />
    </Suspense>
  );
}

function useBegin() {
  const { locale } = useLocale();
  const navigate = useNavigate();
  return {
    onFile(file: File) {
      void import("../features/event-logs/import-session.ts").then(({ importSession }) => {
        importSession.read(file);
        return navigate({ to: "/import" });
      });
    },
    onExample() {
      void Promise.all([
        import("../features/event-logs/import-session.ts"),
        import("../features/event-logs/example-file.ts"),
      ]).then(([{ importSession }, { exampleFile }]) => {
        importSession.read(exampleFile(locale));
        return navigate({ to: "/import" });
      });
    },
  };
}

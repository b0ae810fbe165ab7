import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useSession } from "../api/use-session.ts";
import { HomePage } from "../features/home/HomePage.tsx";
import { useLocale } from "../ui/locale/locale-context.ts";

const NextPanel = lazy(async () => ({
  default: (await import("../features/programme/NextPanel.tsx")).NextPanel,
}));

/** The first screen; a file dropped on it opens the import with that file. */
export function HomeRoute() {
  const { locale } = useLocale();
  const navigate = useNavigate();
  const isMember = useSession()?.organisation != null;
  return (
    <HomePage
      waiting={
        isMember && (
          <Suspense>
            <NextPanel />
          </Suspense>
        )
      }
      onFile={(file) => {
        void import("../features/event-logs/import-session.ts").then(({ importSession }) => {
          importSession.read(file);
          return navigate({ to: "/import" });
        });
      }}
      onExample={() => {
        void Promise.all([
          import("../features/event-logs/import-session.ts"),
          import("../features/event-logs/example-file.ts"),
        ]).then(([{ importSession }, { exampleFile }]) => {
          importSession.read(exampleFile(locale));
          return navigate({ to: "/import" });
        });
      }}
    />
  );
}

import { useNavigate } from "@tanstack/react-router";
import { HomePage } from "../features/home/HomePage.tsx";
import { useLocale } from "../ui/locale/locale-context.ts";

/** The first screen; a file dropped on it opens the import with that file. */
export function HomeRoute() {
  const { locale } = useLocale();
  const navigate = useNavigate();
  return (
    <HomePage
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

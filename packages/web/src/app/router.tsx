import { createRouter } from "@tanstack/react-router";
import { PageCrash } from "./NotFound.tsx";
import { analysisRoutes } from "./routes/analysis-routes.ts";
import { dailyRoutes } from "./routes/daily-routes.ts";
import { evaluationRoutes } from "./routes/evaluation-routes.ts";
import { eventRoutes } from "./routes/event-routes.ts";
import { houseRoutes } from "./routes/house-routes.ts";
import { mapRoutes } from "./routes/map-routes.ts";
import { meetingRoutes } from "./routes/meeting-routes.ts";
import { newsRoutes } from "./routes/news-routes.ts";
import { practiceRoutes } from "./routes/practice-routes.ts";
import { programmeRoutes } from "./routes/programme-routes.ts";
import { root } from "./routes/root.ts";
import { threadRoutes } from "./routes/thread-routes.ts";
import { trainingRoutes } from "./routes/training-routes.ts";
import { trialRoutes } from "./routes/trial-routes.ts";
import { voicesRoutes } from "./routes/voices-routes.ts";
import { whatIfRoutes } from "./routes/what-if-routes.ts";

/** All pages of the application by their addresses. */
export const router = createRouter({
  routeTree: root.addChildren([
    ...houseRoutes,
    ...analysisRoutes,
    ...programmeRoutes,
    ...eventRoutes,
    ...mapRoutes,
    ...meetingRoutes,
    ...threadRoutes,
    ...trainingRoutes,
    ...dailyRoutes,
    ...practiceRoutes,
    ...evaluationRoutes,
    ...newsRoutes,
    ...voicesRoutes,
    ...trialRoutes,
    ...whatIfRoutes,
  ]),
  defaultPreload: "intent",
  defaultErrorComponent: PageCrash,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}

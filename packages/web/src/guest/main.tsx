import { lazy, StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { rememberedTheme, showTheme } from "../ui/theme/theme.ts";
import { GuestApp } from "./GuestApp.tsx";
import { GuestBoundary } from "./parts/GuestBoundary.tsx";
import { LightLocale } from "./parts/LightLocale.tsx";
import "../ui/styles/fonts.css";
import "../ui/styles/tokens.css";
import "../ui/styles/base.css";

const ProjectorPage = lazy(async () => ({
  default: (await import("./projector/ProjectorPage.tsx")).ProjectorPage,
}));

showTheme(rememberedTheme(localStorage));
const root = document.getElementById("root");
if (root === null) throw new TypeError("guest.html has no #root");
const [, place = "", name = ""] = location.pathname.split("/");
const isProjector = place === "projector";
createRoot(root).render(
  <StrictMode>
    <LightLocale>
      <GuestBoundary>
        {isProjector ? (
          <Suspense>
            <ProjectorPage meetingId={decodeURIComponent(name)} />
          </Suspense>
        ) : (
          <GuestApp codeInAddress={decodeURIComponent(name)} />
        )}
      </GuestBoundary>
    </LightLocale>
  </StrictMode>,
);

// Only on pages with TLS or on this computer; elsewhere a reload needs the network.
if (import.meta.env.PROD && !isProjector && "serviceWorker" in navigator) {
  addEventListener("load", () => {
    navigator.serviceWorker.register("/guest-worker.js", { scope: "/s" }).catch(() => undefined);
  });
}

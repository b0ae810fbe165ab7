import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { rememberedTheme, showTheme } from "./ui/theme/theme.ts";
import "./ui/styles/fonts.css";
import "./ui/styles/tokens.css";
import "./ui/styles/base.css";

showTheme(rememberedTheme(localStorage));
const root = document.getElementById("root");
if (root === null) throw new TypeError("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

import frame from "./frame.module.css";
import parts from "./parts.module.css";

/** Class names of the light pages. */
export const styles: Readonly<Record<string, string | undefined>> = { ...frame, ...parts };

/** Colours on paper: those of the screen in daylight. */
export const ink = {
  text: "#14211f",
  soft: "#42534f",
  faint: "#586864",
  line: "#d9e2df",
  accent: "#0a5c60",
  tint: "#eef5f4",
  warn: "#7a4d00",
  warnTint: "#fdf4e3",
} as const;

/** Points in a millimetre. */
export const mm = 72 / 25.4;

/** Margins of a page of text: room for a hole punch, and for the line at its foot. */
export const margins = { top: 18 * mm, right: 16 * mm, bottom: 20 * mm, left: 18 * mm } as const;

/** Letter sizes in points. */
export const sizes = {
  title: 20,
  heading: 13.5,
  small: 11,
  text: 10,
  table: 8.5,
  note: 8,
} as const;

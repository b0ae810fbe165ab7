/** Works of others that are in the browser application, with their licences. */
export const licences = [
  { name: "React", licence: "MIT" },
  { name: "Preact", licence: "MIT" },
  { name: "React Aria Components", licence: "Apache-2.0" },
  { name: "TanStack Router, TanStack Query", licence: "MIT" },
  { name: "Lingui", licence: "MIT" },
  { name: "D3 (zoom, selection)", licence: "ISC" },
  { name: "Dagre", licence: "MIT" },
  { name: "bpmn-js (bpmn.io)", licence: "MIT, with its sign" },
  { name: "Apache Arrow", licence: "Apache-2.0" },
  { name: "fflate", licence: "MIT" },
  { name: "Inter", licence: "OFL-1.1" },
] as const;

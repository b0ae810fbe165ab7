import { create } from "qrcode";
import { useMemo } from "react";

/** An address as a QR code: dark on white in every theme, or cameras do not find it. */
export function QrCode({ link, label }: { readonly link: string; readonly label: string }) {
  const { path, size } = useMemo(() => {
    const { modules } = create(link, { errorCorrectionLevel: "M" });
    let drawn = "";
    for (let y = 0; y < modules.size; y++) {
      for (let x = 0; x < modules.size; x++) {
        if (modules.get(y, x)) drawn += `M${x} ${y}h1v1h-1z`;
      }
    }
    return { path: drawn, size: modules.size };
  }, [link]);
  const quiet = 3;
  const whole = size + 2 * quiet;
  return (
    <svg
      viewBox={`${-quiet} ${-quiet} ${whole} ${whole}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect x={-quiet} y={-quiet} width={whole} height={whole} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

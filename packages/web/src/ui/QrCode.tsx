import { create } from "qrcode";
import { useMemo } from "react";

interface QrCodeProps {
  readonly link: string;
  /** What it leads to, for those who cannot see it. */
  readonly label: string;
  readonly className?: string | undefined;
}

/** Modules of white around a code, as cameras expect. */
const quiet = 4;

/** An address as a QR code, drawn as one path: dark on white in every theme, or cameras do not find it. */
export function QrCode({ link, label, className }: QrCodeProps) {
  const { path, size } = useMemo(() => drawn(link), [link]);
  const side = size + 2 * quiet;
  return (
    <svg
      viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
      role="img"
      aria-label={label}
      className={className}
      shapeRendering="crispEdges"
    >
      <rect x={-quiet} y={-quiet} width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

function drawn(link: string) {
  const { modules } = create(link, { errorCorrectionLevel: "M" });
  let path = "";
  for (let y = 0; y < modules.size; y++) {
    for (let x = 0; x < modules.size; x++) {
      if (modules.get(y, x)) path += `M${x} ${y}h1v1h-1z`;
    }
  }
  return { path, size: modules.size };
}

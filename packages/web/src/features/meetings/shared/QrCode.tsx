import { useQuery } from "@tanstack/react-query";

interface QrCodeProps {
  readonly text: string;
  /** What it leads to, for those who cannot see it. */
  readonly label: string;
  readonly className?: string | undefined;
}

/** A link as a QR code, drawn as one path; always dark on white, as cameras expect. */
export function QrCode({ text, label, className }: QrCodeProps) {
  const code = useQuery({
    queryKey: ["qr-code", text],
    queryFn: async () => {
      const { create } = await import("qrcode");
      const { modules } = create(text, { errorCorrectionLevel: "M" });
      return { size: modules.size, path: pathOf(modules.size, modules.data) };
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (code.data === undefined) return <div className={className} aria-hidden="true" />;
  const { size, path } = code.data;
  const quiet = 4;
  const side = size + 2 * quiet;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
      className={className}
      shapeRendering="crispEdges"
    >
      <rect x={-quiet} y={-quiet} width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

function pathOf(size: number, dark: ArrayLike<number>): string {
  let path = "";
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (dark[y * size + x]) path += `M${x} ${y}h1v1h-1z`;
    }
  }
  return path;
}

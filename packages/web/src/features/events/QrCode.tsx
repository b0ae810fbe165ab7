import { useQuery } from "@tanstack/react-query";
import door from "./door.module.css";

interface QrCodeProps {
  readonly text: string;
  readonly label: string;
}

/** A QR code, drawn in the browser; what draws it is loaded only here. */
export function QrCode({ text, label }: QrCodeProps) {
  const drawn = useQuery({
    queryKey: ["qr", text],
    queryFn: async () => {
      const { toString: draw } = await import("qrcode");
      return draw(text, { type: "svg", margin: 2, errorCorrectionLevel: "M" });
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (drawn.data === undefined) return <div className={door["qr"]} role="status" />;
  return (
    <div className={door["qr"]}>
      <img src={`data:image/svg+xml,${encodeURIComponent(drawn.data)}`} alt={label} />
    </div>
  );
}

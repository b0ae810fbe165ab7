/**
 * Opens the browser's print dialogue on a page of its own, from where it becomes paper or a PDF; the
 * screen stays as it is. The frame goes when the dialogue closes.
 */
export function printPage(html: string): void {
  const frame = document.createElement("iframe");
  frame.className = "print-frame";
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  frame.style.cssText =
    "position:fixed;inset-inline-start:-300vw;inline-size:210mm;block-size:297mm";
  frame.addEventListener("load", () => {
    const page = frame.contentWindow;
    if (page === null) return;
    page.addEventListener("afterprint", () => frame.remove());
    page.print();
  });
  frame.srcdoc = html;
  document.body.append(frame);
}

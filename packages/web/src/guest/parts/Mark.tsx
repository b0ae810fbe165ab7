/** The sign of Talka: three hands' work running into one. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round">
        <path d="M5 7c8 0 7 9 14 9M5 16h14M5 25c8 0 7-9 14-9" />
      </g>
      <circle cx="24" cy="16" r="5" fill="currentColor" />
    </svg>
  );
}

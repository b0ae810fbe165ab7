export function ProjectorPage({ meetingId }: { readonly meetingId: string }) {
  return <p>{meetingId}</p>;
}

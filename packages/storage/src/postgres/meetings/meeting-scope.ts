declare const checked: unique symbol;

/**
 * One meeting, for whoever may be in its room: a guest whose token was found, or a member of its
 * organisation. Only the code that checked one or the other makes one.
 */
export interface MeetingScope {
  readonly [checked]: true;
  readonly organisationId: string;
  readonly meetingId: string;
}

/** Makes a scope; inside `storage` only. */
export function meetingScope(organisationId: string, meetingId: string): MeetingScope {
  return { organisationId, meetingId } as MeetingScope;
}

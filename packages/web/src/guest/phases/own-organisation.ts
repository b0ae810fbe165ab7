import { useState } from "react";

const keyOf = (meetingId: string) => `talka.organisation.${meetingId}`;

/** The organisation this device speaks for in a session; "" until chosen. Never sent by itself. */
export function useOwnOrganisation(meetingId: string) {
  const [own, setOwn] = useState(() => {
    try {
      return localStorage.getItem(keyOf(meetingId)) ?? "";
    } catch {
      return "";
    }
  });
  const choose = (id: string) => {
    setOwn(id);
    try {
      localStorage.setItem(keyOf(meetingId), id);
    } catch {
      // a browser that keeps nothing asks again after a reload
    }
  };
  return [own, choose] as const;
}

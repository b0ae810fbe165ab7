import { z } from "zod";

/** Length is what makes a password hold: 12 characters at least, no rules about kinds of letters. */
export const passwordMinLength = 12;

/** A new password. */
export const NewPassword = z.string().min(passwordMinLength).max(200);

/** A password as typed at sign-in. */
export const GivenPassword = z.string().min(1).max(200);

/** An e-mail address, compared without regard to case. */
export const EmailAddress = z.string().trim().toLowerCase().max(254).pipe(z.email());

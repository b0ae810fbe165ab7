import { passwordMinLength } from "@talka/contract";
import { expect, test } from "vitest";
import { shortestPassword } from "./shortest-password.ts";

test("the form asks for as many characters as the server", () => {
  expect(shortestPassword).toBe(passwordMinLength);
});

import { createBorrowing as request } from "@talka/contract";
import { createBorrowing } from "../../commands/borrowings.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentBorrowing } from "../../presenters/present-borrowing.ts";
import { route } from "../route.ts";

export const createBorrowingRoute = route({
  request,
  allow: memberWith("material.write"),
  run: createBorrowing,
  present: presentBorrowing,
});

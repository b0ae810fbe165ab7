import { moveBorrowing as request } from "@talka/contract";
import { moveBorrowing } from "../../commands/borrowings.ts";
import { memberWith } from "../../policies/policies.ts";
import { presentBorrowing } from "../../presenters/present-borrowing.ts";
import { route } from "../route.ts";

export const moveBorrowingRoute = route({
  request,
  allow: memberWith("material.write"),
  run: moveBorrowing,
  present: presentBorrowing,
});

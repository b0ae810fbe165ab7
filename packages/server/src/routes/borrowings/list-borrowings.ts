import { listBorrowings as request } from "@talka/contract";
import { listBorrowings } from "../../commands/borrowings.ts";
import { member } from "../../policies/policies.ts";
import { presentBorrowings } from "../../presenters/present-borrowing.ts";
import { route } from "../route.ts";

export const listBorrowingsRoute = route({
  request,
  allow: member,
  run: listBorrowings,
  present: presentBorrowings,
});

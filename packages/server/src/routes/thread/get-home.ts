import { getHome as request } from "@talka/contract";
import { getHome } from "../../commands/home.ts";
import { member } from "../../policies/policies.ts";
import { presentHome } from "../../presenters/present-home.ts";
import { route } from "../route.ts";

export const getHomeRoute = route({ request, allow: member, run: getHome, present: presentHome });

import * as contract from "@talka/contract";
import { expect, test } from "vitest";
import { type RequestName, routes } from "./requests.ts";

test.each(Object.keys(routes) as RequestName[])(
  "%s asks by the method and path that the contract names",
  (name) => {
    const request = Object.entries(contract).find(([key]) => key === name)?.[1];
    expect(request).toMatchObject({ method: routes[name][0], path: routes[name][1] });
  },
);

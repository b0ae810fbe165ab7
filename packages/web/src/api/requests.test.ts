import * as contract from "@talka/contract";
import { expect, test } from "vitest";
import { type RequestName, routes } from "./requests.ts";

test.each(Object.keys(routes) as RequestName[])(
  "%s asks by the method and path that the contract names",
  (name) => {
    const { method, path } = contract[name];
    expect(routes[name]).toEqual([method, path]);
  },
);

import { z } from "zod";
import { describeRequest } from "../request/describe-request.ts";
import { Instant } from "../request/fields.ts";
import { ShapeKey } from "./event-log.ts";
import { LogMapping } from "./log-mapping.ts";

const ShapeParams = z.object({ shapeKey: ShapeKey });

/** How the organisation last read a file of this shape. */
export const RememberedMapping = z
  .object({ shapeKey: ShapeKey, mapping: LogMapping, updatedAt: Instant, uses: z.int() })
  .meta({ id: "RememberedMapping" });
export type RememberedMapping = z.infer<typeof RememberedMapping>;

export const recallMapping = describeRequest({
  method: "GET",
  path: "/api/mappings/:shapeKey",
  summary: "How a file of this shape was read last",
  params: ShapeParams,
  response: RememberedMapping,
});
export const rememberMapping = describeRequest({
  method: "PUT",
  path: "/api/mappings/:shapeKey",
  summary: "Remember how a file of this shape is read",
  params: ShapeParams,
  body: z.object({ mapping: LogMapping }),
  response: RememberedMapping,
});

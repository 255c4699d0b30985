import { z } from "zod";
import type { ApiRoute } from "./api-route.ts";
import { exampleOf, type JsonSchema } from "./example-of.ts";
import { BODY_BYTES, DEADLINE_MS } from "./mount-api.ts";

/** Part of an OpenAPI 3.1 document that the table of routes gives. */
export interface ApiDescription {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: Readonly<Record<string, unknown>>;
}

const problem = {
  description: "Problem details (RFC 9457); docs/reference/errors.md lists the codes",
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
};

const components = {
  securitySchemes: {
    session: { type: "apiKey", in: "cookie", name: "__Host-callward_session" },
    token: { type: "http", scheme: "bearer", description: "From `callward token create`" },
  },
  parameters: {
    Tenant: {
      ...{ name: "callward-tenant", in: "header", required: false, schema: { type: "string" } },
      description: "The tenant that the request is about; without it, that of the account or the token",
    },
  },
  schemas: {
    Problem: {
      type: "object",
      required: ["type", "title", "status", "detail", "code", "remedy"],
      properties: {
        type: { type: "string" },
        title: { type: "string" },
        status: { type: "integer" },
        detail: { type: "string", description: "What happened" },
        code: { type: "string", description: "A code of the table of errors" },
        remedy: { type: "string", description: "What to do about it" },
      },
    },
  },
};

/** Describes the table, with an example of everything that is sent and answered. */
export function describeApi(routes: readonly ApiRoute[]): ApiDescription {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, "{$1}");
    paths[path] ??= {};
    paths[path][route.method.toLowerCase()] = describeRoute(route);
  }
  return { paths, components };
}

function describeRoute(route: ApiRoute): object {
  const { permission, bodyBytes = BODY_BYTES, deadlineMs = DEADLINE_MS } = route;
  const open = permission === "anybody";
  const need = open
    ? "Needs no login."
    : permission === "signed-in"
      ? "Needs a login."
      : `Needs \`${permission}\`.`;
  const reply = jsonSchema(route.reply, "output");
  const empty = reply.type === "null" || Object.keys(reply).length === 0;
  const limits = `At most ${bodyBytes} bytes, answered within ${deadlineMs / 1_000} seconds.`;
  return {
    summary: route.summary,
    description: `${need} ${limits}`,
    tags: [route.path.split("/")[3] ?? "api"],
    ...(open ? {} : { security: [{ session: [] }, { token: [] }], "x-permission": permission }),
    parameters: [
      ...(open ? [] : [{ $ref: "#/components/parameters/Tenant" }]),
      ...parameters(route.params, "path"),
      ...parameters(route.query, "query"),
    ],
    ...(route.body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: { "application/json": content(jsonSchema(route.body, "input")) },
          },
        }),
    responses: {
      ...(empty
        ? { 204: { description: "Done" } }
        : { 200: { description: "Done", content: { "application/json": content(reply) } } }),
      default: problem,
    },
  };
}

function content(schema: JsonSchema): object {
  return { schema, example: exampleOf(schema) };
}

function parameters(schema: z.ZodType | undefined, place: "path" | "query"): readonly object[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = jsonSchema(schema, "input");
  return Object.entries(properties).map(([name, property]) => ({
    ...{ name, in: place, required: place === "path" || required.includes(name), schema: property },
    example: exampleOf(property),
  }));
}

function jsonSchema(schema: z.ZodType, io: "input" | "output"): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return rest as JsonSchema;
}

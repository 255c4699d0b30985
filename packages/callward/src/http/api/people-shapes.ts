import { z } from "zod";
import { MAX_TOKEN_DAYS } from "../../access/api-tokens.ts";
import { MAX_PASSWORD_LENGTH } from "../../access/passwords.ts";
import { PERMISSIONS } from "../../access/roles.ts";
import { rolesSchema, userNameSchema } from "../../access/users.ts";

/** Shapes of what the routes of people and access take and give. */

const name = userNameSchema.meta({ examples: ["kim@example.org"] });
const roles = rolesSchema.meta({ examples: [["operator"]] });
const password = z
  .string()
  .min(1)
  .max(MAX_PASSWORD_LENGTH)
  .meta({ examples: ["correct horse battery staple"] });
const tenant = z
  .string()
  .min(1)
  .max(200)
  .meta({ examples: ["dentist"] });
const instant = z.iso.datetime();
const reason = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .meta({ examples: ["left the company"] });

export const named = z.strictObject({ name });
export const identified = z.strictObject({ id: z.uuid() });

export const loginBody = z.strictObject({
  /** The tenant that has the account; the server's own without it. */
  tenant: tenant.optional(),
  name,
  password,
});
export const loginReply = z.object({ tenant, expiresAt: instant });
export const passwordBody = z.strictObject({ current: password, next: password });

export const meReply = z.object({
  kind: z.enum(["user", "token", "local"]),
  id: z.string(),
  tenant,
  permissions: z.array(z.enum(PERMISSIONS)),
});

export const sessionsReply = z.object({
  sessions: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      madeAt: instant,
      seenAt: instant,
      expiresAt: instant,
      address: z.string().meta({ examples: ["192.0.2.1"] }),
      agent: z.string().meta({ examples: ["Mozilla/5.0"] }),
      /** The session that asks. */
      current: z.boolean(),
    }),
  ),
});
export const sessionsQuery = z.object({ name: name.optional() });

export const usersReply = z.object({
  users: z.array(
    z.object({
      name: z.string().meta({ examples: ["kim@example.org"] }),
      /** The tenant that has the account. */
      home: tenant,
      roles: z.array(z.string()).meta({ examples: [["operator"]] }),
      /** Null for people of other tenants. */
      account: z
        .object({
          signIn: z.enum(["password", "oidc"]),
          madeAt: instant,
          state: z.enum(["active", "invited", "revoked"]),
        })
        .nullable(),
    }),
  ),
});
export const userBody = z.strictObject({
  name,
  signIn: z.enum(["password", "oidc"]).default("password"),
  roles,
});
const link = z.object({
  /** Opens once; give it to that person and to nobody else. */
  url: z.string().meta({ examples: ["https://calls.example.org/signin/link?proof=…"] }),
  expiresAt: instant,
});
export const userReply = z.object({ name: z.string(), link: link.nullable() });
export const linkReply = link;
export const rolesBody = z.strictObject({ home: tenant.optional(), roles: z.union([roles, z.tuple([])]) });
export const revokeBody = z.strictObject({ home: tenant.optional(), reason });

export const tokensReply = z.object({
  tokens: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      permissions: z.array(z.string()).meta({ examples: [["packs.read"]] }),
      madeBy: z.string().meta({ examples: ["person:kim@example.org"] }),
      madeAt: instant,
      expiresAt: instant,
      usedAt: instant.nullable(),
      state: z.enum(["active", "expired", "revoked"]),
    }),
  ),
});
export const tokenBody = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .meta({ examples: ["deploy from CI"] }),
  permissions: z
    .array(z.enum(PERMISSIONS))
    .min(1)
    .meta({ examples: [["packs.read", "packs.write"]] }),
  days: z.int().min(1).max(MAX_TOKEN_DAYS).default(90),
});
export const tokenReply = z.object({
  id: z.uuid(),
  /** Shown here and never again. */
  token: z.string().meta({ examples: ["cwt_…"] }),
  expiresAt: instant,
});

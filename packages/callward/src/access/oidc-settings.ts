import { CallwardError } from "@callward/guard";

/** The sign-in provider of an installation (OpenID Connect), from the environment. */
export interface OidcSettings {
  readonly issuer: URL;
  readonly clientId: string;
  /** Undefined for a public client, which has PKCE alone. Never logged. */
  readonly clientSecret: string | undefined;
  /** Claim that holds the name under which an administrator added the person. `email` counts only if verified. */
  readonly nameClaim: string;
  /** What people read on the button. */
  readonly label: string;
}

/** Undefined where no provider is set. Throws SETTING_INVALID. */
export function readOidcSettings(
  env: Readonly<Record<string, string | undefined>>,
): OidcSettings | undefined {
  const {
    CALLWARD_OIDC_ISSUER,
    CALLWARD_OIDC_CLIENT_ID,
    CALLWARD_OIDC_CLIENT_SECRET,
    CALLWARD_OIDC_NAME_CLAIM = "email",
  } = env;
  if (CALLWARD_OIDC_ISSUER === undefined) return undefined;
  const issuer = URL.parse(CALLWARD_OIDC_ISSUER);
  const invalid = (setting: string, problem: string) =>
    new CallwardError("SETTING_INVALID", { setting, problem });
  if (issuer === null) throw invalid("CALLWARD_OIDC_ISSUER", "it is not a URL");
  if (issuer.protocol !== "https:" && !isLoopback(issuer))
    throw invalid("CALLWARD_OIDC_ISSUER", "the provider must be reached by https");
  if (CALLWARD_OIDC_CLIENT_ID === undefined || CALLWARD_OIDC_CLIENT_ID === "")
    throw invalid("CALLWARD_OIDC_CLIENT_ID", "the provider is set and the client is not");
  return {
    issuer,
    clientId: CALLWARD_OIDC_CLIENT_ID,
    clientSecret: CALLWARD_OIDC_CLIENT_SECRET,
    nameClaim: CALLWARD_OIDC_NAME_CLAIM,
    label: env.CALLWARD_OIDC_LABEL ?? issuer.hostname,
  };
}

/** Plain HTTP that never leaves this machine, as in tests. */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === "127.0.0.1" || hostname === "localhost" || hostname === "[::1]";
}

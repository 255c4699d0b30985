import { CallwardError } from "@callward/guard";
import * as oidc from "openid-client";
import { isLoopback, type OidcSettings } from "./oidc-settings.ts";

/** How long the provider may take for one answer, in seconds. A person is waiting. */
const TIMEOUT_S = 8;

/** What the browser keeps between leaving for the provider and coming back: useless to anybody else. */
export interface OidcFlow {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Who somebody is for the provider. */
export interface OidcPerson {
  readonly issuer: string;
  readonly subject: string;
  /** Undefined where the claim is missing or is not verified. */
  readonly name: string | undefined;
}

/** The authorization code flow with PKCE (RFC 6749, RFC 7636, OpenID Connect Core 1.0). */
export interface OidcClient {
  readonly label: string;
  /** Where to send the browser. Throws OIDC_FAILED. */
  begin(redirectUri: string): Promise<{ readonly url: URL; readonly flow: OidcFlow }>;
  /** Who came back. `current` is the address that the provider sent the browser to. Throws OIDC_FAILED. */
  finish(current: URL, flow: OidcFlow): Promise<OidcPerson>;
}

export function createOidcClient(settings: OidcSettings): OidcClient {
  const { issuer, clientId, clientSecret, nameClaim, label } = settings;
  let discovered: Promise<oidc.Configuration> | undefined;

  /** Asked at the first sign-in, so that a provider that is down keeps no server from starting, and again after a failure. */
  async function configuration(): Promise<oidc.Configuration> {
    discovered ??= oidc.discovery(
      issuer,
      clientId,
      undefined,
      clientSecret === undefined ? oidc.None() : oidc.ClientSecretBasic(clientSecret),
      {
        timeout: TIMEOUT_S,
        // Beyond what TLS vouches for: the signature of the ID token is verified as well.
        execute: [
          oidc.enableNonRepudiationChecks,
          ...(isLoopback(issuer) ? [oidc.allowInsecureRequests] : []),
        ],
      },
    );
    try {
      return await discovered;
    } catch (error) {
      discovered = undefined;
      throw failed(error);
    }
  }

  return {
    label,
    async begin(redirectUri) {
      const config = await configuration();
      const flow = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      };
      const url = oidc.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: nameClaim === "email" ? "openid email" : "openid email profile",
        state: flow.state,
        nonce: flow.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(flow.verifier),
        code_challenge_method: "S256",
      });
      return { url, flow };
    },
    async finish(current, { state, nonce, verifier }) {
      const config = await configuration();
      try {
        const tokens = await oidc.authorizationCodeGrant(config, current, {
          pkceCodeVerifier: verifier,
          expectedState: state,
          expectedNonce: nonce,
        });
        const claims = tokens.claims();
        if (claims === undefined) throw new CallwardError("OIDC_FAILED", { why: "it gave no identity" });
        // Providers may keep profile claims for the user-info endpoint (OpenID Connect Core 1.0, section 5.4).
        const all =
          nameClaim in claims ? claims : await oidc.fetchUserInfo(config, tokens.access_token, claims.sub);
        return { issuer: claims.iss, subject: claims.sub, name: nameOf(all, nameClaim) };
      } catch (error) {
        throw failed(error);
      }
    },
  };
}

function nameOf(claims: Readonly<Record<string, unknown>>, nameClaim: string): string | undefined {
  const name = claims[nameClaim];
  // Whoever can write any address into a profile must not become somebody else.
  if (nameClaim === "email" && claims.email_verified !== true) return undefined;
  return typeof name === "string" ? name : undefined;
}

/** The library's codes say what is wrong; its messages may hold what the provider sent. */
function failed(error: unknown): CallwardError {
  if (error instanceof CallwardError) return error;
  const { code, error: word } = error as { readonly code?: unknown; readonly error?: unknown };
  const why = [word, code].find((part) => typeof part === "string" && /^\w{1,60}$/.test(part));
  return new CallwardError(
    "OIDC_FAILED",
    { why: typeof why === "string" ? why : "no answer" },
    { cause: error },
  );
}

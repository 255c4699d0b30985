import { generateKeyPairSync } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
// The library has no types of its own; what is used of it is written down here.
// @ts-expect-error TS7016
import Provider from "oidc-provider";

/** Somebody that the provider knows. */
export interface OidcAccount {
  readonly sub: string;
  readonly email: string;
  readonly email_verified: boolean;
}

/** A certified OpenID provider on this machine, whose people sign in without being asked. */
export interface TestProvider {
  readonly issuer: string;
  /** Who sits before the browser. */
  account: OidcAccount;
  /** Address to which the provider may send browsers back. */
  close(): Promise<void>;
}

interface Interaction {
  readonly prompt: {
    readonly name: string;
    readonly details: { readonly missingOIDCScope?: readonly string[] };
  };
  readonly params: { readonly client_id: string };
}
interface Grant {
  addOIDCScope(scope: string): void;
  save(): Promise<string>;
}
interface OidcProvider {
  readonly Grant: new (options: { accountId: string; clientId: string }) => Grant;
  callback(): (request: IncomingMessage, response: ServerResponse) => void;
  interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>;
  interactionFinished(request: IncomingMessage, response: ServerResponse, result: object): Promise<void>;
}

export async function startProvider(options: {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
  readonly account: OidcAccount;
}): Promise<TestProvider> {
  let answer: (request: IncomingMessage, response: ServerResponse) => void = () => {};
  const server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { clientId, clientSecret, redirectUri } = options;
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
    pkce: { required: () => true },
    claims: { openid: ["sub"], email: ["email", "email_verified"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: () => "/interaction" },
    cookies: { keys: ["for these tests alone"] },
    // Said only so that the library does not complain of each default.
    jwks: {
      keys: [generateKeyPairSync("rsa", { modulusLength: 2_048 }).privateKey.export({ format: "jwk" })],
    },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
    findAccount: (_context: unknown, sub: string) => ({ accountId: sub, claims: () => state.account }),
  }) as OidcProvider;
  const state: TestProvider = {
    issuer,
    account: options.account,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  const callback = provider.callback();
  answer = (request, response) => {
    if (request.url?.startsWith("/interaction") === true)
      interact(provider, request, response, state.account.sub).catch((error: unknown) =>
        response.writeHead(500).end(String(error)),
      );
    else callback(request, response);
  };
  return state;
}

async function interact(
  provider: OidcProvider,
  request: IncomingMessage,
  response: ServerResponse,
  accountId: string,
): Promise<void> {
  const { prompt, params } = await provider.interactionDetails(request, response);
  if (prompt.name === "login")
    return provider.interactionFinished(request, response, { login: { accountId } });
  const grant = new provider.Grant({ accountId, clientId: params.client_id });
  grant.addOIDCScope("openid email");
  return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
}

/** How long the room waits for an answer: a little more than the server gives itself. */
const DEADLINE_MS = 20_000;

/** What the API says when it does not do something: problem details (RFC 9457) with our code and remedy. */
export class ApiProblem extends Error {
  /** HTTP status; 0 where there was no answer at all. */
  readonly status: number;
  readonly code: string;
  readonly remedy: string;

  constructor(given: { status: number; code: string; detail: string; remedy: string }) {
    super(given.detail);
    this.name = "ApiProblem";
    this.status = given.status;
    this.code = given.code;
    this.remedy = given.remedy;
  }
}

interface Asked {
  readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Sent as JSON. */
  readonly body?: unknown;
  /** The page asks by itself: it does not keep the session alive. */
  readonly background?: boolean;
  readonly signal?: AbortSignal;
  /** For what the server takes longer over; default 20,000. */
  readonly deadlineMs?: number;
}

/**
 * Asks the server. Throws ApiProblem; whoever is not signed in (any more) is led to the sign-in and back here.
 *
 * @param path such as `/api/v1/switches`.
 */
export async function ask<Reply>(path: string, asked: Asked = {}): Promise<Reply> {
  const { method = "GET", body, background = false, signal, deadlineMs = DEADLINE_MS } = asked;
  const deadline = AbortSignal.timeout(deadlineMs);
  const headers: Record<string, string> = { accept: "application/json" };
  if (body !== undefined) headers["content-type"] = "application/json";
  if (background) headers["callward-background"] = "1";
  let response: Response;
  try {
    response = await fetch(path, {
      ...{ method, headers, credentials: "same-origin", cache: "no-store" },
      signal: signal === undefined ? deadline : AbortSignal.any([signal, deadline]),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch {
    throw noAnswer();
  }
  if (response.status === 401) leadToSignIn();
  if (!response.ok) throw await problemIn(response);
  if (response.status === 204) return undefined as Reply;
  return (await response.json().catch(() => {
    throw noAnswer();
  })) as Reply;
}

/** Any error as one that can be shown. */
export function asProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  const [detail, remedy] = ["The page met something that it did not expect.", "Load the page again."];
  return new ApiProblem({ status: 0, code: "PAGE_FAULT", detail, remedy });
}

/**
 * The pages are for everybody, what is on them is not. It is this page that finds out, not a redirect of the server: the
 * session's cookie does not come along with a link from another site, but it does with what the page then asks.
 */
export function leadToSignIn(): void {
  const { pathname, search } = window.location;
  window.location.assign(`/signin?next=${encodeURIComponent(pathname + search)}`);
}

function noAnswer(): ApiProblem {
  const detail = "The server does not answer.";
  const remedy = "Look whether it runs and whether you are connected. Calls may go on without this page.";
  return new ApiProblem({ status: 0, code: "NO_ANSWER", detail, remedy });
}

async function problemIn(response: Response): Promise<ApiProblem> {
  const told: unknown = await response.json().catch(() => undefined);
  const field = (name: string, otherwise: string) => {
    const value = (told as Readonly<Record<string, unknown>> | undefined)?.[name];
    return typeof value === "string" ? value : otherwise;
  };
  return new ApiProblem({
    status: response.status,
    code: field("code", `HTTP_${response.status}`),
    detail: field("detail", `The server answered ${response.status}.`),
    remedy: field("remedy", "Try again."),
  });
}

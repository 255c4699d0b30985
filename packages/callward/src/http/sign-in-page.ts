/** The pages for signing in: plain forms, so that they work before and without the control room's own program. */

export const SIGN_IN_CSS = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; }
main { width: min(22rem, 90vw); }
h1 { font-size: 1.5rem; }
label { display: block; margin-top: 1rem; }
input, button, a.button { box-sizing: border-box; width: 100%; font: inherit; padding: 0.6rem; margin-top: 0.25rem; }
button, a.button { margin-top: 1.5rem; cursor: pointer; display: block; text-align: center; }
a.button { border: 1px solid; border-radius: 0.2rem; color: inherit; text-decoration: none; }
[role="alert"] { border-inline-start: 0.25rem solid #c62828; padding: 0.25rem 0.75rem; margin: 1rem 0; }
p { margin: 0.5rem 0; }
`;

interface Trouble {
  readonly detail: string;
  readonly remedy: string;
}

/** The form for a name and a password. */
export function signInPage(given: {
  readonly trouble?: Trouble;
  readonly name?: string;
  /** Filled in by the address, for installations of several tenants. */
  readonly tenant?: string;
  /** Where to go on. */
  readonly next: string;
  /** Name of the sign-in provider, where there is one. */
  readonly provider: string | undefined;
}): string {
  const { trouble, name = "", tenant, next, provider } = given;
  return page(
    "Sign in",
    `${alert(trouble)}
    <form method="post" action="/signin">
      ${hidden("next", next)}
      ${tenant === undefined ? "" : hidden("tenant", tenant)}
      <label>Name <input name="name" value="${escapeHtml(name)}" autocomplete="username" autocapitalize="none" required autofocus></label>
      <label>Password <input name="password" type="password" autocomplete="current-password" required></label>
      <button>Sign in</button>
    </form>
    ${provider === undefined ? "" : `<a class="button" href="/signin/oidc?next=${encodeURIComponent(next)}">Sign in with ${escapeHtml(provider)}</a>`}`,
  );
}

/** The form behind a link: a new password, and for the first administrator a name. */
export function linkPage(given: {
  readonly trouble?: Trouble;
  readonly proof: string;
  /** Whose password is set; undefined: the first administrator chooses a name. */
  readonly name: string | undefined;
}): string {
  const { trouble, proof, name } = given;
  const title = name === undefined ? "The first administrator" : "A new password";
  const who =
    name === undefined
      ? `<label>Name <input name="name" autocomplete="username" autocapitalize="none" required autofocus></label>`
      : `<p>For <strong>${escapeHtml(name)}</strong></p><input type="hidden" autocomplete="username" value="${escapeHtml(name)}">`;
  return page(
    title,
    `${alert(trouble)}
    <form method="post" action="/signin/link">
      ${hidden("proof", proof)}
      ${who}
      <label>Password <input name="password" type="password" autocomplete="new-password" minlength="15" maxlength="256" required></label>
      <p>At least 15 characters: several words that you use nowhere else.</p>
      <label>The same again <input name="again" type="password" autocomplete="new-password" required></label>
      <button>Set the password</button>
    </form>`,
  );
}

/**
 * Goes on by itself. A redirect would still count as coming from the provider's site, and the session's cookie
 * (SameSite=Strict) would stay behind; what this page asks for comes from this page.
 */
export function goOnPage(next: string): string {
  const where = escapeHtml(next);
  return page(
    "Signed in",
    `<p><a href="${where}">Go on</a></p>`,
    `<meta http-equiv="refresh" content="0; url=${where}">`,
  );
}

/** Says what went wrong where there is no form to say it in. */
export function troublePage(trouble: Trouble): string {
  return page("Sign in", `${alert(trouble)}<p><a href="/signin">Back</a></p>`);
}

/** A path of this server; what is not one leads to the front page, so that no link sends people elsewhere. */
export function safeNext(next: unknown): string {
  return typeof next === "string" && /^\/(?![/\\])[\w\-./?&=%#~+:,]*$/.test(next) ? next : "/";
}

function page(title: string, body: string, head = ""): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} · Callward</title>
    <link rel="stylesheet" href="/signin.css">${head}
  </head>
  <body><main><h1>${title}</h1>${body}</main></body>
</html>
`;
}

function alert(trouble: Trouble | undefined): string {
  if (trouble === undefined) return "";
  return `<div role="alert"><p>${escapeHtml(trouble.detail)}</p><p>${escapeHtml(trouble.remedy)}</p></div>`;
}

function hidden(name: string, value: string): string {
  return `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Every coded error of the product, in one table. The reference page and the HTTP and CLI answers are made from it. */

/** Who has to act: the caller of an interface, the operator, somebody upstream, or us. */
export type Fault = "caller" | "operator" | "upstream" | "bug";

interface ErrorEntry {
  readonly fault: Fault;
  /** HTTP status when the error leaves through the web. */
  readonly status: number;
  /** What happened; `{name}` is filled from the error's details. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

export const ERRORS = {
  PACK_MISSING_FILE: {
    fault: "operator",
    status: 422,
    message: "The pack has no {file}.",
    remedy: "Add the file; `examples/dentist` shows a complete pack.",
  },
  PACK_SYNTAX: {
    fault: "operator",
    status: 422,
    message: "The file is not valid YAML: {problem}.",
    remedy: "Mend the line named; YAML cares about indentation and about colons inside unquoted text.",
  },
  PACK_UNKNOWN_KEY: {
    fault: "operator",
    status: 422,
    message: "Unknown key `{key}`{hint}.",
    remedy: "Remove the key or correct its spelling; the JSON Schemas in docs/reference list the known ones.",
  },
  PACK_INVALID_VALUE: {
    fault: "operator",
    status: 422,
    message: "`{key}`: {problem}.",
    remedy: "Give a value of the kind that the message names.",
  },
  PACK_DUPLICATE: {
    fault: "operator",
    status: 422,
    message: "{kind} `{id}` is defined twice; it was first defined at {first}.",
    remedy: "Rename one of the two, or merge them.",
  },
  PACK_UNKNOWN_REFERENCE: {
    fault: "operator",
    status: 422,
    message: "{kind} `{id}` does not exist{hint}.",
    remedy: "Define it, or correct the name.",
  },
  PACK_PRICE_CONTRADICTION: {
    fault: "operator",
    status: 422,
    message: "The fixed answer says {price}, but no public knowledge document gives that price.",
    remedy: "Correct the answer or the knowledge document, so that both give the same price.",
  },
  INTENT_MODEL_INVALID: {
    fault: "operator",
    status: 422,
    message: "The intent model cannot be used: {why}.",
    remedy: "Train it again with `callward intents train`.",
  },
  PACK_UNSAFE_PATTERN: {
    fault: "operator",
    status: 422,
    message: "The regular expression {pattern} is refused: {problem}.",
    remedy:
      "Write it without nested repetition, look-around or back-references, or list the phrases instead.",
  },
  PACK_UNSAFE_LINE: {
    fault: "operator",
    status: 422,
    message: "The fixed line `{line}` breaks this pack's own rule {rule}.",
    remedy: "Reword the line, or correct the rule.",
  },
  PACK_SELF_TEST_FAILED: {
    fault: "operator",
    status: 422,
    message: "Self-test {test} failed: expected {expected}, got {actual}.",
    remedy: "Correct the pack until its own tests hold; a pack that fails them is not activated.",
  },
  PACK_DOUBTFUL: {
    fault: "operator",
    status: 422,
    message: "`{key}`: {problem}.",
    remedy: "The pack works as it is; mend it before people rely on it.",
  },
  PACK_UNTESTED: {
    fault: "operator",
    status: 422,
    message: "No self-test exercises {rule}.",
    remedy: "Add a case to tests.yaml that meets it, so that a later change cannot break it unseen.",
  },
  PACK_NOT_FOUND: {
    fault: "operator",
    status: 404,
    message: "No pack folder at {path}.",
    remedy: "Give the folder that holds assistant.yaml, for example `--pack examples/dentist`.",
  },
  INPUT_NOT_JSON: {
    fault: "caller",
    status: 400,
    message: "The line is not JSON: {problem}.",
    remedy: "Send one JSON object a line.",
  },
  INPUT_INVALID: {
    fault: "caller",
    status: 400,
    message: "{problem}.",
    remedy: "Send the fields that the reference page names for this stage.",
  },
  STAGE_UNKNOWN: {
    fault: "caller",
    status: 404,
    message: "There is no stage `{stage}`.",
    remedy: "Use one of gatekeeper, redact, inspector, action.",
  },
  CALL_ENDED: {
    fault: "caller",
    status: 409,
    message: "The call has ended.",
    remedy: "Start a new call.",
  },
  ORIGIN_REFUSED: {
    fault: "caller",
    status: 403,
    message: "Requests from {origin} are refused.",
    remedy: "Open the page from the address that the server printed.",
  },
  NOT_FOUND: {
    fault: "caller",
    status: 404,
    message: "There is nothing at {path}.",
    remedy: "See /openapi.json for what there is.",
  },
  CHECK_FAILED: {
    fault: "bug",
    status: 500,
    message: "The check {check} failed: {problem}.",
    remedy: "The pack's fail mode was applied. Report it with the trace record.",
  },
  CHECK_TIMEOUT: {
    fault: "bug",
    status: 500,
    message: "The check {check} took longer than its deadline of {deadline} ms.",
    remedy: "The pack's fail mode was applied. Raise the deadline if the machine is slow, or report it.",
  },
  MODEL_UNREACHABLE: {
    fault: "upstream",
    status: 502,
    message: "The model engine at {host} cannot be reached.",
    remedy: "Start the engine or correct `model.url`; calls go on with fixed answers and extraction.",
  },
  MODEL_FAILED: {
    fault: "upstream",
    status: 502,
    message: "The model engine answered with an error ({status}).",
    remedy: "See the engine's own log; calls go on with fixed answers and extraction.",
  },
  MODEL_TIMEOUT: {
    fault: "upstream",
    status: 504,
    message: "The model engine gave no answer within {deadline} ms.",
    remedy: "Use a faster model or raise `model.deadline_ms`; calls go on with fixed answers and extraction.",
  },
  MODEL_BAD_ANSWER: {
    fault: "upstream",
    status: 502,
    message: "The model engine's answer is not the JSON that was asked for.",
    remedy: "Use a model that can follow a JSON schema.",
  },
  MODEL_KEY_MISSING: {
    fault: "operator",
    status: 500,
    message: "The model provider {provider} needs a key in the environment variable {variable}.",
    remedy: "Set the variable, or set `model.provider: none`.",
  },
  DATA_FOLDER_UNWRITABLE: {
    fault: "operator",
    status: 500,
    message: "The data folder {path} cannot be written: {problem}.",
    remedy: "Give the folder to the user that runs Callward, or name another with CALLWARD_DATA.",
  },
  PORT_IN_USE: {
    fault: "operator",
    status: 500,
    message: "Port {port} is in use.",
    remedy: "Stop the other program, or choose another port with `--port`.",
  },
  PAGE_NOT_BUILT: {
    fault: "operator",
    status: 503,
    message: "The page has not been built yet.",
    remedy: "Run `npm start`, which builds it.",
  },
  FILE_UNREADABLE: {
    fault: "operator",
    status: 422,
    message: "{path} cannot be read: {problem}.",
    remedy: "Check the path and its permissions.",
  },
  REPLAY_FORMAT: {
    fault: "operator",
    status: 422,
    message: "{path}, line {line}: {problem}.",
    remedy: "Give JSON lines (plain or .gz), each with `turns: [{speaker, text}]`.",
  },
  SPEECH_TIMEOUT: {
    fault: "upstream",
    status: 504,
    message: "The speech engine {engine} did not answer within {deadlineMs} ms.",
    remedy: "See that the engine is up and has room; `callward doctor` tries it.",
  },
  SPEECH_UNAVAILABLE: {
    fault: "upstream",
    status: 503,
    message: "The speech engine {engine} cannot be reached: {why}.",
    remedy: "Start it, or correct its address; `callward doctor` tries it.",
  },
  SPEECH_FAILED: {
    fault: "upstream",
    status: 502,
    message: "The speech engine {engine} failed: {why}.",
    remedy: "See the engine's own log; `callward doctor` tries it.",
  },
  SPEECH_MODEL_INVALID: {
    fault: "operator",
    status: 422,
    message: "The model folder of {engine} cannot be used: {why}.",
    remedy: "Put the files that docs/speech.md lists for this kind of model into the folder, whole.",
  },
  SPEECH_PACKAGE_MISSING: {
    fault: "operator",
    status: 500,
    message: "The engine {engine} needs {package}, which is not installed.",
    remedy: "Install it as docs/speech.md says, or choose another engine.",
  },
  TELEPHONY_REFUSED: {
    fault: "upstream",
    status: 502,
    message: "The PBX refused {what}: {why}.",
    remedy: "Compare the PBX with `callward asterisk check`.",
  },
  TELEPHONY_UNAVAILABLE: {
    fault: "upstream",
    status: 503,
    message: "The PBX cannot be reached: {why}.",
    remedy: "See that Asterisk is up; `callward asterisk check` says what is wrong.",
  },
  TRANSFER_FAILED: {
    fault: "upstream",
    status: 502,
    message: "The caller could not be handed to {target}: {why}.",
    remedy: "See that the target's extension exists in the PBX; `callward asterisk check` lists the targets.",
  },
  AUDIO_INVALID: {
    fault: "caller",
    status: 422,
    message: "The audio cannot be read: {problem}.",
    remedy: "Give PCM16 or G.711 audio of one channel, as a WAV file where a file is asked for.",
  },
  SETTING_INVALID: {
    fault: "operator",
    status: 500,
    message: "The setting {setting} cannot be used: {problem}.",
    remedy: "Correct the environment variable; docs/settings.md lists them.",
  },
  TOOL_MISSING: {
    fault: "operator",
    status: 500,
    message: "The program {tool} is needed to {use}, and is not installed.",
    remedy: "Install it with the system's package manager and run the command again.",
  },
  TOOL_FAILED: {
    fault: "operator",
    status: 500,
    message: "The program {tool} failed: {problem}.",
    remedy: "Run the program by hand to see what it says.",
  },
  FOLDER_UNWRITABLE: {
    fault: "operator",
    status: 500,
    message: "{path} cannot be written: {problem}.",
    remedy: "Run the command as the user who owns the folder, or name another folder.",
  },
  STORE_LOCKED: {
    fault: "operator",
    status: 409,
    message: "The store in {path} is in use by {holder}.",
    remedy:
      "Let the running server do it, or stop it first. If that machine or container is gone for good, delete the lock file.",
  },
  STORE_UNAVAILABLE: {
    fault: "upstream",
    status: 503,
    message: "The store cannot be reached: {why}.",
    remedy:
      "See that PostgreSQL is up and that DATABASE_URL is right; calls go on, and traces wait in memory.",
  },
  STORE_NEWER_SCHEMA: {
    fault: "operator",
    status: 409,
    message: "The store has schema {found}; this version of Callward knows schemas up to {known}.",
    remedy: "Run the version of Callward that wrote the store, or a newer one. Schemas only go forward.",
  },
  STORE_DAMAGED: {
    fault: "operator",
    status: 500,
    message: "The store is damaged: {why}.",
    remedy: "Keep a copy of the folder, then restore the last backup with `callward restore`.",
  },
  STORE_DISK_FULL: {
    fault: "operator",
    status: 507,
    message: "The disk of the store is full.",
    remedy: "Make room; the store goes on by itself. Nothing that was acknowledged is lost.",
  },
  STORE_READ_ONLY: {
    fault: "operator",
    status: 503,
    message: "The store cannot be written: {why}.",
    remedy: "Mount the disk for writing, or point DATABASE_URL at the primary server.",
  },
  STORE_PRIVILEGE: {
    fault: "operator",
    status: 500,
    message: "The database user lacks a privilege: {why}.",
    remedy:
      "Let an administrator create the roles callward_tenant and callward_system and grant them to the user; see docs/operate/store.md.",
  },
  STORE_NESTED_TRANSACTION: {
    fault: "bug",
    status: 500,
    message: "The store was used inside one of its own transactions.",
    remedy: "Use the transaction that was passed in.",
  },
  STORE_NOT_EMPTY: {
    fault: "operator",
    status: 409,
    message: "The store holds data already.",
    remedy: "Restore into an empty store, or say --replace to throw away what it holds.",
  },
  BACKUP_INVALID: {
    fault: "operator",
    status: 422,
    message: "The backup cannot be used: {why}.",
    remedy: "Give the whole, unchanged file and the key file it was made with. Nothing was changed.",
  },
  KEY_UNUSABLE: {
    fault: "operator",
    status: 422,
    message: "The key file {path} cannot be used: {why}.",
    remedy: "See docs/operate/store.md for how keys are made and kept.",
  },
  AUDIT_INVALID: {
    fault: "caller",
    status: 422,
    message: "The audit export cannot be read: line {line}, {why}.",
    remedy: "Give the file that `callward audit export` wrote.",
  },
  LOGIN_NEEDED: {
    fault: "caller",
    status: 401,
    message: "This needs a person who is signed in, or a token.",
    remedy:
      "Sign in at /signin, or send `Authorization: Bearer` with a token that is neither expired nor revoked.",
  },
  LOGIN_FAILED: {
    fault: "caller",
    status: 401,
    message: "Name and password do not belong together.",
    remedy: "Try again, or ask an administrator for a link that sets a new password.",
  },
  LOGIN_THROTTLED: {
    fault: "caller",
    status: 429,
    message: "There were too many attempts to sign in; the next is possible in {seconds} seconds.",
    remedy: "Wait, or sign in from a browser that you signed in with before.",
  },
  PERMISSION_DENIED: {
    fault: "caller",
    status: 403,
    message: "This needs the permission {permission} in this tenant.",
    remedy: "Ask an administrator of the tenant for a role or a token that has it.",
  },
  LINK_INVALID: {
    fault: "caller",
    status: 410,
    message: "The link was used already, has expired, or never was one.",
    remedy:
      "Ask an administrator for a new one; before there is one, start the server again: it prints a new link.",
  },
  PASSWORD_WEAK: {
    fault: "caller",
    status: 422,
    message: "This password is refused: {why}.",
    remedy: "Take a passphrase of several words that you use nowhere else.",
  },
  USER_EXISTS: {
    fault: "caller",
    status: 409,
    message: "There is somebody of that name already, or was.",
    remedy: "Choose another name: the audit names people, so a name is never given twice.",
  },
  USER_UNKNOWN: {
    fault: "caller",
    status: 404,
    message: "Nobody of that name has a role or an account in this tenant.",
    remedy: "See `callward user list`.",
  },
  LAST_ADMIN: {
    fault: "caller",
    status: 409,
    message: "That would leave the tenant without an administrator.",
    remedy: "Make somebody else an administrator first.",
  },
  OIDC_FAILED: {
    fault: "upstream",
    status: 502,
    message: "The sign-in provider could not say who you are: {why}.",
    remedy:
      "Try again; if it stays, compare CALLWARD_OIDC_ISSUER and the client's settings with the provider.",
  },
  OIDC_STRANGER: {
    fault: "caller",
    status: 403,
    message: "The sign-in provider knows you, but nobody here has given you an account.",
    remedy: "Ask an administrator to add you under the name that the provider gives you.",
  },
  LISTEN_PLAIN_REFUSED: {
    fault: "operator",
    status: 500,
    message: "Callward does not listen on {host} without TLS: passwords and calls could be overheard.",
    remedy:
      "Set CALLWARD_TLS_CERT and CALLWARD_TLS_KEY, or listen on 127.0.0.1 behind a proxy; CALLWARD_ALLOW_PLAIN=1 does it all the same.",
  },
  INPUT_TOO_LARGE: {
    fault: "caller",
    status: 413,
    message: "The request is larger than this address takes.",
    remedy: "Send less at once; /openapi.json says how much each address takes.",
  },
  DEADLINE_PASSED: {
    fault: "upstream",
    status: 504,
    message: "The request was not done in time.",
    remedy: "Try again; see /healthz for whether the store answers.",
  },
  PACK_VERSION_TAKEN: {
    fault: "operator",
    status: 409,
    message: "{version} is there already, with other content.",
    remedy: "Raise `version` in assistant.yaml: a version never changes once it is stored.",
  },
  PACK_VERSION_UNKNOWN: {
    fault: "caller",
    status: 404,
    message: "No stored version is {version}.",
    remedy:
      "Name one as `callward pack list` shows it: 1.4.0, dentist@1.4.0 or the first 8 characters of its hash.",
  },
  PACK_STEP_REFUSED: {
    fault: "caller",
    status: 409,
    message: "{version} cannot go from {state} to {step}.",
    remedy: "See `callward pack list` for where each version stands; docs/operate/packs.md shows the steps.",
  },
  PACK_NO_PREVIOUS: {
    fault: "caller",
    status: 409,
    message: "There is nothing to roll back to: no version was live before.",
    remedy: "Upload a good version and activate it, or start the server with `--pack`.",
  },
  PACK_APPROVAL_NEEDED: {
    fault: "caller",
    status: 403,
    message: "{version} needs the approval of a second person before it takes calls.",
    remedy: "Let somebody other than its uploader, who may approve packs, run `callward pack approve`.",
  },
  PACK_OWN_APPROVAL: {
    fault: "caller",
    status: 403,
    message: "Whoever uploaded a version cannot approve it.",
    remedy: "Ask a second person who may approve packs.",
  },
  PACK_UNVERIFIED: {
    fault: "operator",
    status: 422,
    message: "{version} is not what was signed: {why}.",
    remedy:
      "Put the public half (*.pub.pem) of the key that signed it into the data folder's keys on this node; if the key is there, the version was changed in the store: upload it again under a new version.",
  },
  PACK_TOO_SLOW: {
    fault: "operator",
    status: 422,
    message: "The pack was not checked within {seconds} seconds.",
    remedy: "Make it smaller, or try again when the machine is less busy.",
  },
  ARCHIVE_INVALID: {
    fault: "caller",
    status: 422,
    message: "The archive cannot be used: {why}.",
    remedy: "Pack the folder that holds assistant.yaml as .tgz or .zip, with plain files only.",
  },
  GIT_FAILED: {
    fault: "operator",
    status: 422,
    message: "The pack could not be read from git: {why}.",
    remedy: "Name a repository, a commit that it has, and the pack's folder in it.",
  },
  CONTROL_UNREACHABLE: {
    fault: "operator",
    status: 502,
    message: "The server at {host} cannot be reached: {why}.",
    remedy: "See that it runs, and that CALLWARD_URL and CALLWARD_TOKEN are right.",
  },
  SWITCH_UNKNOWN: {
    fault: "caller",
    status: 404,
    message: "There is no switch {id} of this tenant.",
    remedy: "See `callward switch list`; a switch for everything is cleared by who may stop everything.",
  },
  SWITCH_EXPIRED: {
    fault: "caller",
    status: 409,
    message: "The switch {id} expired at {at}.",
    remedy: "Nothing is to be cleared; throw a new switch where it is needed again.",
  },
  STORE_IN_USE: {
    fault: "operator",
    status: 503,
    message: "The store is in use by a server: {holder}.",
    remedy:
      "Set CALLWARD_DATA to that server's data folder, or CALLWARD_URL and CALLWARD_TOKEN to its address and a token of it; it then does it.",
  },
  METRICS_REFUSED: {
    fault: "caller",
    status: 401,
    message: "The metrics are not for this client.",
    remedy: "Send CALLWARD_METRICS_TOKEN as a bearer token; without one set, ask from this machine directly.",
  },
  ALERT_NOT_SENT: {
    fault: "upstream",
    status: 502,
    message: "The alert could not be sent by {channel}: {why}.",
    remedy: "It is tried again with growing gaps. See whether the receiver is up and takes what is sent.",
  },
  ALERT_STATE: {
    fault: "caller",
    status: 409,
    message: "The alert is {state} already.",
    remedy: "Read it again: somebody was faster.",
  },
  TEST_VERSIONS_TOO_MANY: {
    fault: "caller",
    status: 429,
    message:
      "Test calls are in progress on {most} versions, which is as many as this node keeps ready for tests.",
    remedy: "End the test call on one of them, then try again.",
  },
  STREAMS_TOO_MANY: {
    fault: "caller",
    status: 429,
    message: "You have {limit} live views open already.",
    remedy: "Close another tab of the control room; this one reads anew every few seconds.",
  },
  INTERNAL: {
    fault: "bug",
    status: 500,
    message: "Something went wrong inside Callward.",
    remedy: "Report it with the time and the call's id.",
  },
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof ERRORS;
export type ErrorDetails = Readonly<Record<string, string | number>>;

/** Where in a pack (or other text file) an error was found; line and column count from 1. */
export interface SourceLocation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

const marker = Symbol.for("callward.error");

/** Fills a message template of the table. Unknown placeholders stay, so that a mistake is seen. */
export function errorMessage(code: ErrorCode, details: ErrorDetails): string {
  return ERRORS[code].message.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in details ? String(details[name]) : whole,
  );
}

/** An error with a code of the table. Details must hold no caller's words: they reach logs. */
export class CallwardError extends Error {
  readonly [marker] = true;
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
  readonly location: SourceLocation | undefined;

  constructor(
    code: ErrorCode,
    details: ErrorDetails = {},
    options: { cause?: unknown; location?: SourceLocation } = {},
  ) {
    super(errorMessage(code, details), options.cause === undefined ? {} : { cause: options.cause });
    this.name = "CallwardError";
    this.code = code;
    this.details = details;
    this.location = options.location;
  }

  get fault(): Fault {
    return ERRORS[this.code].fault;
  }

  get status(): number {
    return ERRORS[this.code].status;
  }

  get remedy(): string {
    return ERRORS[this.code].remedy;
  }
}

/** True for our errors, also across duplicated copies of the package. */
export function isCallwardError(value: unknown): value is CallwardError {
  return typeof value === "object" && value !== null && marker in value;
}

import { APP, PEOPLE_CONTEXT } from "../setup/pbx-plan.ts";
import { type Dialplan, extensionMatches, type Step, splitArguments } from "./dialplan.ts";
import type { PbxFinding } from "./finding.ts";
import { type Reached, reachableFrom } from "./reachable.ts";

/** What the dialplan is held against. */
export interface DialplanWishes {
  /** Targets of the pack: name and extension in `humans`. */
  readonly targets: readonly { readonly name: string; readonly extension: string }[];
  /** Stasis application and context of people, where they are not the usual ones. */
  readonly app?: string;
  readonly peopleContext?: string;
}

/** A dead-man timer beyond this leaves a caller in silence too long, in seconds. */
const LONGEST_DEAD_MAN = 30;

/** Judges the dialplan: dead-man, absence, people, and whether money can be dialled away from the assistant's contexts. */
export function checkDialplan(plan: Dialplan, wishes: DialplanWishes): readonly PbxFinding[] {
  const app = wishes.app ?? APP;
  const people = wishes.peopleContext ?? PEOPLE_CONTEXT;
  const entries = [...plan.values()].flatMap((context) =>
    [...context.extensions].flatMap(([extension, steps]) =>
      steps.flatMap((step, at) =>
        step.app === "stasis" && splitArguments(step.args)[0] === app
          ? [{ context, extension, steps, at }]
          : [],
      ),
    ),
  );
  const findings: PbxFinding[] = [];
  if (entries.length === 0)
    findings.push({
      id: "config-incomplete",
      level: "problem",
      where: "extensions.conf",
      found: `no extension gives its calls to Stasis(${app})`,
      remedy: "Send incoming calls to [callward-inbound] of `callward asterisk setup`.",
    });
  for (const { context, extension, steps, at } of entries)
    findings.push(...checkEntry(plan, context.name, extension, steps, at));
  findings.push(...checkPeople(plan, people, wishes.targets));

  // From where the assistant's callers are, and from where they can be taken to.
  const starts = [
    ...new Set([...entries.map(({ context }) => context.name), ...(plan.has(people) ? [people] : [])]),
  ].map((context) => ({ context, extension: undefined }));
  const reach = reachableFrom(plan, starts);
  for (const reached of reach.steps) findings.push(...checkMoney(reached));
  for (const reached of reach.unknowable)
    findings.push({
      id: "dialplan-unknowable",
      level: "warning",
      where: placeOf(reached),
      found: `where ${reached.step.app}(${reached.step.args}) leads is worked out during the call`,
      remedy:
        "Name the context in the dialplan: what cannot be read here cannot be held away from toll routes.",
    });
  return findings;
}

function checkEntry(
  plan: Dialplan,
  context: string,
  extension: string,
  steps: readonly Step[],
  at: number,
): readonly PbxFinding[] {
  const findings: PbxFinding[] = [];
  const step = steps[at];
  const where = `${step?.file ?? "extensions.conf"}:${step?.line ?? 0} [${context}] ${extension}`;
  const seconds = deadMan(steps.slice(0, at));
  if (seconds === undefined || seconds === 0)
    findings.push({
      id: "dead-man-missing",
      level: "problem",
      where,
      found: "no timer is set before Stasis: a caller whose assistant dies stays in silence for ever",
      remedy: "Put `Set(TIMEOUT(absolute)=5)` before Stasis; Callward renews it while it lives.",
    });
  else if (seconds > LONGEST_DEAD_MAN)
    findings.push({
      id: "dead-man-missing",
      level: "warning",
      where,
      found: `the timer before Stasis is ${seconds} s: so long is a caller in silence when the assistant hangs`,
      remedy: "Set it to 5 seconds; Callward renews it while it lives.",
    });
  const outlet = findSteps(plan, context, "T");
  if (outlet === undefined)
    findings.push({
      id: "dead-man-outlet",
      level: "problem",
      where: `[${context}]`,
      found: "there is no extension T: when the timer runs out the caller is cut off",
      remedy: `Add \`exten => T,1,Set(TIMEOUT(absolute)=0)\` and a Goto to [${PEOPLE_CONTEXT}].`,
    });
  else if (deadMan(outlet) !== 0)
    findings.push({
      id: "dead-man-outlet",
      level: "problem",
      where: `[${context}] T`,
      found: "extension T does not switch the timer off: it cuts off the talk with the person too",
      remedy: "Begin T with `Set(TIMEOUT(absolute)=0)`.",
    });
  const after = steps.slice(at + 1);
  const leads = after.some(({ app }) => ["goto", "gotoif", "dial", "queue", "gosub"].includes(app));
  const branches = after.some(({ app, args }) => app === "gotoif" && args.includes("STASISSTATUS"));
  const unconditional = after.find(({ app }) => app !== "noop" && app !== "verbose" && app !== "log");
  if (!leads || (!branches && unconditional?.app === "hangup"))
    findings.push({
      id: "absence-branch-missing",
      level: "problem",
      where,
      found: "nothing follows Stasis: while Callward is absent, callers are cut off",
      remedy: `After Stasis, branch on STASISSTATUS=FAILED to [${PEOPLE_CONTEXT}].`,
    });
  return findings;
}

/** The seconds that the last absolute timer of these steps is set to; undefined when there is none. */
function deadMan(steps: readonly Step[]): number | undefined {
  const values = steps.flatMap(({ app, args }) => {
    const value = app === "set" ? /^TIMEOUT\(absolute\)\s*=\s*(.+)$/i.exec(args)?.[1] : undefined;
    // A variable is taken for a sensible value: it is set elsewhere.
    return value === undefined ? [] : [value.includes("${") ? 1 : Number(value)];
  });
  return values.at(-1);
}

function findSteps(
  plan: Dialplan,
  context: string,
  extension: string,
  depth = 0,
): readonly Step[] | undefined {
  const here = plan.get(context);
  if (here === undefined || depth > 20) return undefined;
  const own = here.extensions.get(extension);
  if (own !== undefined) return own;
  for (const included of here.includes) {
    const found = findSteps(plan, included, extension, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function checkPeople(
  plan: Dialplan,
  people: string,
  targets: DialplanWishes["targets"],
): readonly PbxFinding[] {
  const context = plan.get(people);
  if (context === undefined)
    return [
      {
        id: "target-missing",
        level: "problem",
        where: "extensions.conf",
        found: `there is no context [${people}], so no caller can be taken to a person`,
        remedy:
          "Run `callward asterisk setup`, or add the context with an extension for each target of the pack.",
      },
    ];
  const findings: PbxFinding[] = [];
  for (const { name, extension } of targets) {
    const found = [...context.extensions].find(([written]) => extensionMatches(written, extension));
    if (found === undefined) {
      findings.push({
        id: "target-missing",
        level: "problem",
        where: `[${people}]`,
        found: `the pack's target ${name} has no extension ${extension} here`,
        remedy: `Add \`exten => ${extension},1,…\` to [${people}], or correct the pack.`,
      });
    } else if (deadMan(found[1]) !== 0)
      findings.push({
        id: "people-timer",
        level: "problem",
        where: `[${people}] ${extension}`,
        found: "the dead-man timer is not switched off here: it ends the talk with the person after seconds",
        remedy: `Begin the extension with \`Set(TIMEOUT(absolute)=0)\`.`,
      });
  }
  return findings;
}

/** Lets the caller (T), or the person who was called (t), send the call anywhere by keys. */
const TRANSFER_OPTIONS = /^[^()]*?(?:[A-Za-z]\([^)]*\)|[^()])*?T/;

function checkMoney(reached: Reached): readonly PbxFinding[] {
  const { app, args } = reached.step;
  const where = placeOf(reached);
  const via = `reached by ${reached.path.join(" → ")}`;
  if (app === "disa")
    return [
      {
        id: "toll-route",
        level: "problem",
        where,
        found: `DISA gives the caller a dial tone (${via})`,
        remedy: "Take it out of every context that a caller of the assistant can reach.",
      },
    ];
  if (app !== "dial" && app !== "originate" && app !== "chanisavail") return [];
  const parts = splitArguments(args);
  const findings: PbxFinding[] = [];
  for (const destination of (parts[0] ?? "").split("&")) {
    const why = tollReason(destination);
    if (why !== undefined)
      findings.push({
        id: "toll-route",
        level: "problem",
        where,
        found: `${destination} ${why} (${via})`,
        remedy: "Move outbound routes to a context that neither includes nor is included by the assistant's.",
      });
  }
  if (app === "dial" && TRANSFER_OPTIONS.test(parts[2] ?? ""))
    findings.push({
      id: "caller-transfer",
      level: "problem",
      where,
      found: `Dial with option T lets the caller transfer the call anywhere by keys (${via})`,
      remedy: "Take the option away.",
    });
  return findings;
}

/** Why a destination of Dial can cost money; undefined for a phone with a fixed name. */
function tollReason(destination: string): string | undefined {
  const [technology = "", ...rest] = destination.split("/");
  const target = rest.join("/");
  if (/^local$/i.test(technology)) return undefined;
  if (target.includes("${")) return "is a number that the call chooses";
  if (/^(pjsip|sip|iax2|ooh323|motif)$/i.test(technology)) {
    if (target.includes("@") || target.includes("/")) return "dials out through another server";
    return undefined;
  }
  if (/^(dahdi|khomp|dongle|quectel|unistim|mgcp|skinny)$/i.test(technology) && /\/.+|^[gr]\d/i.test(target))
    return "dials out on a line";
  return undefined;
}

const placeOf = ({ context, extension, step }: Reached) =>
  `${step.file}:${step.line} [${context}] ${extension}`.trim();

import type { HealthFacts } from "./health-facts.ts";

/** Something that is not as it should be, and what to do. */
export interface HealthProblem {
  /** Which part; such as `phone`. */
  readonly part: "phone" | "hearing" | "voice" | "store" | "traces" | "pack" | "switches" | "alerts";
  /** `problem`: callers notice. `warning`: they do not, yet somebody should look. */
  readonly level: "problem" | "warning";
  readonly what: string;
  readonly remedy: string;
}

/** What the health page says first. */
export interface HealthJudgement {
  /** `well`: all is as it should be; `attention`: callers are served, and something is to be done; `badly`: callers notice. */
  readonly verdict: "well" | "attention" | "badly";
  /** One sentence. */
  readonly words: string;
  readonly problems: readonly HealthProblem[];
}

/** Whether callers are served well, and what is in the way of it, the worst first. */
export function judgeHealth(facts: HealthFacts): HealthJudgement {
  const found = [
    ...ofPhone(facts),
    ...ofSpeech(facts),
    ...ofSwitches(facts),
    ...ofStore(facts),
    ...ofPack(facts),
    ...ofAlerts(facts),
  ];
  const problems = found.filter(({ level }) => level === "problem");
  const warnings = found.filter(({ level }) => level === "warning");
  const [first] = problems;
  if (first !== undefined) {
    const more =
      problems.length === 1 ? "" : ` And ${counted(problems.length - 1, "more thing")} they notice.`;
    return {
      verdict: "badly",
      words: `Callers notice that ${first.what}.${more}`,
      problems: found.sort(worst),
    };
  }
  if (warnings.length === 0) return { verdict: "well", words: "Callers are served well.", problems: [] };
  const words = `Callers are served well, and ${counted(warnings.length, "thing")} should be looked at.`;
  return { verdict: "attention", words, problems: warnings };
}

const worst = (left: HealthProblem, right: HealthProblem) =>
  (left.level === "problem" ? 0 : 1) - (right.level === "problem" ? 0 : 1);

function counted(n: number, thing: string): string {
  return n === 1 ? `one ${thing}` : `${n} ${thing}s`;
}

function ofPhone({ phone }: HealthFacts): readonly HealthProblem[] {
  if (phone === null || phone.connected) return [];
  return [
    {
      part: "phone",
      level: "problem",
      what: `the telephone system (${phone.pbx}) is not connected, and who calls gets a person and not the assistant`,
      remedy:
        "Look whether the PBX runs and can be reached, then run: callward asterisk check. It is connected again by itself.",
    },
  ];
}

function ofSpeech({ hearing, voice }: HealthFacts): readonly HealthProblem[] {
  const found: HealthProblem[] = [];
  if (hearing?.state === "down")
    found.push({
      part: "hearing",
      level: "problem",
      what: `they are not understood${because(hearing.code)}, and lead by keys`,
      remedy: `Look after the engine ${hearing.kind}, then run: callward doctor. It is used again by itself.`,
    });
  if (voice.state === "down")
    found.push({
      part: "voice",
      level: "problem",
      what: `another voice speaks than the configured one${because(voice.code)}`,
      remedy: `Look after the engine ${voice.kind}, then run: callward doctor. It is used again by itself.`,
    });
  return found;
}

const because = (code: string | undefined) => (code === undefined ? "" : ` (${code})`);

function ofSwitches({ switches }: HealthFacts): readonly HealthProblem[] {
  const found: HealthProblem[] = [];
  if (switches.safeMode)
    found.push({
      part: "switches",
      level: "problem",
      what: "safe mode is on: they get fixed answers and people only",
      remedy: "Clear it on the page Switches as soon as its reason is gone.",
    });
  if (!switches.upToDate)
    found.push({
      part: "switches",
      level: "warning",
      what: "this node may not know of switches that were thrown elsewhere",
      remedy: "Look after the store: this node cannot hear it. Switches that are known here hold.",
    });
  return found;
}

function ofStore({ store, traces }: HealthFacts): readonly HealthProblem[] {
  const found: HealthProblem[] = [];
  if (store.state === "failing")
    found.push({
      part: "store",
      level: "warning",
      what: `the store does not work${because(store.code ?? undefined)}; calls go on, and ${counted(traces.waiting, "record")} of them wait to be written`,
      remedy: "Look after the database and its disk before the queue is full.",
    });
  if (traces.dropped > 0)
    found.push({
      part: "traces",
      level: "warning",
      what: `${counted(traces.dropped, "record")} of calls could not be kept since the start`,
      remedy: "Look why the store was away; the gaps show in the trace of those calls.",
    });
  return found;
}

function ofPack({ pack }: HealthFacts): readonly HealthProblem[] {
  if (pack.as !== "drift") return [];
  return [
    {
      part: "pack",
      level: "warning",
      what: `this node ${pack.words}`,
      remedy:
        "Compare on the page Packs; a node started with --pack keeps its folder until it is started without.",
    },
  ];
}

function ofAlerts({ alerts }: HealthFacts): readonly HealthProblem[] {
  const found: HealthProblem[] = [];
  for (const { channel, failing } of alerts.channels)
    if (failing !== null)
      found.push({
        part: "alerts",
        level: "warning",
        what: `alerts do not get out by ${channel === "email" ? "e-mail" : channel} (${failing.code})`,
        remedy:
          "Look whether the receiver can be reached and takes them, then send a test on the page Alerts.",
      });
  if (alerts.channels.length === 0)
    found.push({
      part: "alerts",
      level: "warning",
      what: "alerts are seen on the page Alerts alone: nobody is told",
      remedy: "Name a webhook or a mail server in the settings (docs/settings.md).",
    });
  if (alerts.open > 0)
    found.push({
      part: "alerts",
      level: "warning",
      what: `nobody has taken up ${counted(alerts.open, "alert")}`,
      remedy: "Take them up on the page Alerts; each leads to its playbook.",
    });
  return found;
}

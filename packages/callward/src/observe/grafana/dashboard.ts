/** One panel: a title, its unit, and what is drawn as query and legend. */
interface PanelSpec {
  readonly title: string;
  readonly unit: string;
  readonly kind?: "stat";
  readonly queries: readonly (readonly [expr: string, legend: string])[];
}

/** Panels in a row of Grafana's 24 columns. */
const COLUMNS = 3;
const WIDTH = 24 / COLUMNS;
const HEIGHT = 7;

const rate = (metric: string, by: string) =>
  `sum by (${by}) (rate(callward_${metric}{tenant=~"$tenant"}[$__rate_interval]))`;
const quantiles = (metric: string): PanelSpec["queries"] =>
  (["0.5", "0.99"] as const).map((q) => [
    `histogram_quantile(${q}, sum by (le) (rate(callward_${metric}_seconds_bucket[$__rate_interval])))`,
    `p${Number(q) * 100}`,
  ]);

const PANELS: readonly PanelSpec[] = [
  {
    title: "Calls in progress",
    unit: "none",
    kind: "stat",
    queries: [['sum(callward_calls_active{tenant=~"$tenant"})', "calls"]],
  },
  {
    title: "Kill switches active",
    unit: "none",
    kind: "stat",
    queries: [["sum(max by (kind) (callward_switches_active))", "switches"]],
  },
  { title: "Store", unit: "none", kind: "stat", queries: [["min(callward_store_up)", "up"]] },
  {
    title: "Calls that began",
    unit: "cps",
    queries: [
      [rate("calls_started_total", "tenant"), "{{tenant}}"],
      [rate("test_calls_total", "tenant"), "tests of {{tenant}}"],
    ],
  },
  { title: "How calls ended", unit: "cps", queries: [[rate("calls_ended_total", "reason"), "{{reason}}"]] },
  { title: "Turns by route", unit: "cps", queries: [[rate("turns_total", "route"), "{{route}}"]] },
  {
    title: "Stopped by checks",
    unit: "cps",
    queries: [[rate("checks_stopped_total", "check, outcome"), "{{check}} {{outcome}}"]],
  },
  {
    title: "Where spoken words came from",
    unit: "cps",
    queries: [[rate("releases_total", "origin"), "{{origin}}"]],
  },
  {
    title: "Who answered from the knowledge base",
    unit: "cps",
    queries: [[rate("answers_total", "by"), "{{by}}"]],
  },
  {
    title: "Callers handed to people",
    unit: "cps",
    queries: [[rate("transfers_total", "reason"), "{{reason}}"]],
  },
  {
    title: "Decisions about actions",
    unit: "cps",
    queries: [[rate("decisions_total", "action, decision"), "{{action}} {{decision}}"]],
  },
  {
    title: "Limits met",
    unit: "cps",
    queries: [[rate("limits_total", "limit, scope, outcome"), "{{limit}} {{scope}} {{outcome}}"]],
  },
  { title: "Time to decide about an utterance", unit: "s", queries: quantiles("hear") },
  { title: "Time to inspect a sentence", unit: "s", queries: quantiles("say") },
  { title: "Time to look into the knowledge base", unit: "s", queries: quantiles("retrieve") },
  { title: "Time of a model's answer", unit: "s", queries: quantiles("model") },
  { title: "Time until a model's first words", unit: "s", queries: quantiles("model_first_words") },
  { title: "Last words to first sound", unit: "s", queries: quantiles("first_sound") },
  {
    title: "Not understood, and interruptions",
    unit: "cps",
    queries: [
      [rate("unheard_total", "cause"), "not understood: {{cause}}"],
      [rate("barge_ins_total", "tenant"), "interrupted: {{tenant}}"],
    ],
  },
  { title: "Failures by code", unit: "cps", queries: [[rate("faults_total", "code"), "{{code}}"]] },
  {
    title: "Tokens of models",
    unit: "cps",
    queries: [[rate("model_tokens_total", "direction"), "{{direction}}"]],
  },
  {
    title: "Engines that are down",
    unit: "none",
    queries: [['sum by (engine, kind) (callward_engine_state{state="down"})', "{{engine}} {{kind}}"]],
  },
  {
    title: "Waiting to be written",
    unit: "none",
    queries: [["sum by (queue) (callward_queue_waiting)", "{{queue}}"]],
  },
  {
    title: "Records lost",
    unit: "cps",
    queries: [
      ["sum by (queue) (rate(callward_queue_dropped_total[$__rate_interval]))", "{{queue}} dropped"],
      ["sum by (queue) (rate(callward_queue_refused_total[$__rate_interval]))", "{{queue}} refused"],
    ],
  },
  {
    title: "Alerts sent",
    unit: "cps",
    queries: [
      [
        "sum by (channel, outcome) (rate(callward_alert_deliveries_total[$__rate_interval]))",
        "{{channel}} {{outcome}}",
      ],
    ],
  },
];

/** The dashboard that is written to docs/operate/grafana-dashboard.json. */
export function grafanaDashboard(): object {
  return {
    title: "Callward",
    uid: "callward",
    schemaVersion: 39,
    tags: ["callward"],
    timezone: "browser",
    refresh: "10s",
    time: { from: "now-1h", to: "now" },
    templating: {
      list: [
        { name: "datasource", type: "datasource", query: "prometheus" },
        {
          name: "tenant",
          type: "query",
          datasource: { type: "prometheus", uid: "$datasource" },
          query: "label_values(callward_calls_started_total, tenant)",
          includeAll: true,
          multi: true,
          current: { text: "All", value: "$__all" },
          refresh: 2,
        },
      ],
    },
    panels: PANELS.map(panel),
  };
}

function panel({ title, unit, kind, queries }: PanelSpec, index: number): object {
  return {
    id: index + 1,
    title,
    type: kind ?? "timeseries",
    datasource: { type: "prometheus", uid: "$datasource" },
    gridPos: {
      x: (index % COLUMNS) * WIDTH,
      y: Math.floor(index / COLUMNS) * HEIGHT,
      w: WIDTH,
      h: HEIGHT,
    },
    fieldConfig: { defaults: { unit, min: 0 }, overrides: [] },
    targets: queries.map(([expr, legendFormat], query) => ({
      refId: String.fromCharCode("A".charCodeAt(0) + query),
      expr,
      legendFormat,
    })),
  };
}

/** Sum of a metric's series that have all these labels, as Prometheus would read it. */
export async function readMetric(
  url: string,
  name: string,
  labels: Readonly<Record<string, string>> = {},
): Promise<number> {
  const response = await fetch(`${url}/metrics`);
  const text = await response.text();
  let sum = 0;
  for (const line of text.split("\n")) {
    const [, series = "", own = "", value = "0"] = /^([a-z_]+)(?:\{(.*)\})? (\S+)$/.exec(line) ?? [];
    if (series !== name) continue;
    if (Object.entries(labels).every(([label, wanted]) => own.includes(`${label}="${wanted}"`)))
      sum += Number(value);
  }
  return sum;
}

import type { ReactNode } from "react";
import type { HealthReply } from "../../../../callward/src/http/api/health-routes.ts";
import { Ago } from "../../ui/ago.tsx";
import { Badge } from "../../ui/badge.tsx";
import { bytesInWords, engineWords, packWords, storeWords } from "./health-words.ts";

type Facts = HealthReply["facts"];

/** Everything that the server knows of itself, by what it is about. */
export function HealthDetails({ facts }: { readonly facts: Facts }) {
  return (
    <section aria-labelledby="health-details">
      <h2 id="health-details">Details</h2>
      <div className="health-details">
        <Card title="The line">
          <Fact name="Telephone">
            <Telephone phone={facts.phone} />
          </Fact>
          <Fact name="Hearing">
            {facts.hearing === null ? "none: callers lead by keys" : <Engine engine={facts.hearing} />}
          </Fact>
          <Fact name="Voice">
            <Engine engine={facts.voice} />
          </Fact>
          <Fact name="Model">
            {facts.model === null
              ? "none: answers are taken from the documents"
              : `${facts.model.provider} ${facts.model.model}`}
          </Fact>
          <Fact name="Calls now">{facts.node.calls}</Fact>
        </Card>
        <Card title="What is in force">
          <Fact name="Pack">
            {facts.pack.running}{" "}
            <Badge tone={packWords(facts.pack).tone}>{packWords(facts.pack).words}</Badge>
          </Fact>
          <Fact name="Declared">{facts.pack.declared ?? "nothing: the folder serves"}</Fact>
          <Fact name="Switches on">
            {facts.switches.active}{" "}
            <Badge tone={facts.switches.upToDate ? "good" : "warn"}>
              {facts.switches.upToDate ? "up to date" : "perhaps out of date"}
            </Badge>
          </Fact>
        </Card>
        <Card title="What is kept">
          <Fact name="Store">
            {facts.store.kind === "embedded" ? "embedded" : "PostgreSQL"}{" "}
            <Badge tone={storeWords(facts.store).tone}>{storeWords(facts.store).words}</Badge>
          </Fact>
          {facts.store.since === null ? null : (
            <Fact name="Since">
              <Ago at={facts.store.since} />
            </Fact>
          )}
          <Fact name="Records waiting">{facts.traces.waiting}</Fact>
          <Fact name="Records lost">{facts.traces.dropped}</Fact>
        </Card>
        <Card title="Alerts">
          <Fact name="Not taken up">{facts.alerts.open}</Fact>
          {facts.alerts.channels.length > 0 ? null : <Fact name="Told by">nothing but this room</Fact>}
          {facts.alerts.channels.map((channel) => (
            <Fact key={channel.channel} name={channel.channel === "email" ? "E-mail" : "Webhook"}>
              <Channel channel={channel} />
            </Fact>
          ))}
        </Card>
        <Card title="Detectors">
          {facts.detectors.map(({ name, version }) => (
            <Fact key={name} name={name}>
              {version}
            </Fact>
          ))}
        </Card>
        <Card title="This server">
          <Fact name="Name">{facts.node.name}</Fact>
          <Fact name="Callward">{facts.node.version}</Fact>
          <Fact name="Node.js">{facts.node.nodeVersion}</Fact>
          <Fact name="Started">
            <Ago at={facts.node.since} />
          </Fact>
          <Fact name="Memory">{bytesInWords(facts.node.memoryBytes)}</Fact>
        </Card>
      </div>
    </section>
  );
}

function Card({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="card">
      <h3>{title}</h3>
      <dl className="health-facts">{children}</dl>
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Engine({ engine }: { readonly engine: Facts["voice"] }) {
  const { tone, words } = engineWords(engine);
  return (
    <>
      {engine.kind} {engine.version}
      {engine.via === undefined ? null : ` by ${engine.via}`} <Badge tone={tone}>{words}</Badge>
    </>
  );
}

function Telephone({ phone }: { readonly phone: Facts["phone"] }) {
  if (phone === null) return <>none is set up</>;
  return (
    <>
      {phone.pbx}{" "}
      <Badge tone={phone.connected ? "good" : "bad"}>{phone.connected ? "connected" : "not connected"}</Badge>
    </>
  );
}

function Channel({ channel }: { readonly channel: Facts["alerts"]["channels"][number] }) {
  const { waiting, failing, deliveredAt } = channel;
  if (failing !== null)
    return (
      <>
        {waiting} waiting <Badge tone="bad">{failing.code}</Badge>, tried again <Ago at={failing.nextAt} />
      </>
    );
  if (deliveredAt === null) return <>{waiting === 0 ? "not used yet" : `${waiting} waiting`}</>;
  return (
    <>
      last taken <Ago at={deliveredAt} />
    </>
  );
}

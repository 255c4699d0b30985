import { execFile, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TLS_FILES } from "../../packages/callward/src/telephony/asterisk/setup/pbx-plan.ts";
import { encodeUlaw } from "./g711.ts";
import { commandOf, type Installed, installAsterisk, installSipp, skipWithout } from "./install.ts";
import { type ProductPbx, startProductPbx } from "./product-pbx.ts";
import { startProvider } from "./provider-pbx.ts";
import { dial, openPhone } from "./sip-caller.ts";
import { makeTone } from "./tones.ts";

let asterisk: Installed;
let sipp: Installed;
let pbx: ProductPbx | undefined;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "callward-sipp-"));
  [asterisk, sipp] = await Promise.all([installAsterisk(), installSipp()]);
  if (asterisk.kind === "ready") pbx = await startProductPbx({ dist: asterisk.dist, trunk: "tls" });
});
afterAll(async () => {
  await pbx?.close();
  await rm(folder, { recursive: true });
});

/** A caller of the trunk that is no Asterisk: TLS, a key for SRTP in the SDP (SDES, RFC 4568), and a tone. */
const SCENARIO = `<?xml version="1.0" encoding="UTF-8" ?>
<!DOCTYPE scenario SYSTEM "sipp.dtd">
<scenario name="encrypted caller">
<send retrans="500"><![CDATA[
INVITE sip:[service]@[remote_ip]:[remote_port] SIP/2.0
Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]
From: <sip:5550100@[local_ip]:[local_port]>;tag=[call_number]
To: <sip:[service]@[remote_ip]:[remote_port]>
Call-ID: [call_id]
CSeq: 1 INVITE
Contact: <sip:5550100@[local_ip]:[local_port];transport=tls>
Max-Forwards: 70
Content-Type: application/sdp
Content-Length: [len]

v=0
o=- 1 1 IN IP4 [local_ip]
s=-
c=IN IP4 [media_ip]
t=0 0
m=audio [rtpstream_audio_port] RTP/SAVP 0
a=rtpmap:0 PCMU/8000
a=crypto:[cryptotag1audio] [cryptosuiteaescm128sha1801audio] inline:[cryptokeyparams1audio]
a=sendrecv
]]></send>
<recv response="100" optional="true"/>
<recv response="180" optional="true"/>
<recv response="183" optional="true"/>
<recv response="200" rrs="true"/>
<send><![CDATA[
ACK [next_url] SIP/2.0
Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]
From: <sip:5550100@[local_ip]:[local_port]>;tag=[call_number]
To: <sip:[service]@[remote_ip]:[remote_port]>[peer_tag_param]
Call-ID: [call_id]
CSeq: 1 ACK
Max-Forwards: 70
Content-Length: 0
]]></send>
<nop><action><exec rtp_stream="@TONE@,-1,0,PCMU/8000"/></action></nop>
<recv request="BYE" timeout="20000"/>
<send><![CDATA[
SIP/2.0 200 OK
[last_Via:]
[last_From:]
[last_To:]
[last_Call-ID:]
[last_CSeq:]
Content-Length: 0
]]></send>
</scenario>
`;

describe("an encrypted call through the configuration that setup writes", () => {
  it("understands an encrypted caller of another make", async (context) => {
    skipWithout("asterisk", asterisk, context);
    const [program, ...args] = commandOf(skipWithout("sipp 3.8", sipp, context), "usr/bin/sipp");
    const tone = join(folder, "tone.ul");
    await writeFile(tone, encodeUlaw(makeTone(1_000, 2)));
    await writeFile(join(folder, "caller.xml"), SCENARIO.replace("@TONE@", tone));
    const desk = await openPhone({ port: pbx!.deskPorts["100"]!, on: "answer" });
    const caller = spawn(
      program,
      [
        ...args,
        ...[`127.0.0.1:${pbx!.ports.sips}`, "-sf", join(folder, "caller.xml"), "-s", "5550142", "-m", "1"],
        ...["-t", "l1", "-tls_version", "1.2", "-i", "127.0.0.1", "-mi", "127.0.0.1", "-nostdin"],
        ...["-p", String(pbx!.ports.spare[10]), "-min_rtp_port", String(pbx!.ports.spare[11])],
        ...[
          "-tls_cert",
          join(pbx!.etc, TLS_FILES.pbxCertificate),
          "-tls_key",
          join(pbx!.etc, TLS_FILES.pbxKey),
        ],
        ...["-trace_err", "-error_file", join(folder, "errors.log"), "-timeout", "30"],
      ],
      { cwd: folder, stdio: "ignore" },
    );
    try {
      const call = await desk.nextCall(20_000);
      await call.hears(1_000);
      expect(await pbx!.cli("core show channels concise")).toContain("callward-trunk");
      await call.bye();
      expect(await new Promise((resolve) => caller.once("exit", resolve))).toBe(0);
    } finally {
      caller.kill("SIGKILL");
      desk.close();
    }
  });

  it("carries sound both ways over TLS and SRTP, from a provider that insists on both", async (context) => {
    const dist = skipWithout("asterisk", asterisk, context);
    const provider = await startProvider({ dist, etc: pbx!.etc, sips: pbx!.ports.sips });
    const desk = await openPhone({ port: pbx!.deskPorts["100"]!, on: "answer" });
    try {
      const caller = await dial({ port: provider.sip, to: "5550142" });
      const clerk = await desk.nextCall(20_000);
      await caller.answered;
      void caller.sendAudio(makeTone(1_000, 2));
      void clerk.sendAudio(makeTone(1_300, 2));
      await Promise.all([clerk.hears(1_000), caller.hears(1_300)]);
      expect(await provider.logged(/rtp is secure: \d$/)).toMatch(/1$/);
      await caller.bye();
    } finally {
      desk.close();
      await provider.close();
    }
  });

  it("takes no call in the clear from the encrypted trunk", async (context) => {
    skipWithout("asterisk", asterisk, context);
    const call = await dial({ port: pbx!.trunkPort, to: "5550142" });
    await expect(call.answered).rejects.toThrow("SIP 488");
  });

  it("offers TLS 1.2 and newer, and shows the certificate of its own authority", async (context) => {
    skipWithout("asterisk", asterisk, context);
    const ask = (version: string) =>
      new Promise<string>((resolve) => {
        const args = [
          "s_client",
          "-connect",
          `127.0.0.1:${pbx!.ports.sips}`,
          version,
          "-servername",
          "localhost",
        ];
        const authority = ["-CAfile", join(pbx!.etc, TLS_FILES.authority), "-cipher", "ALL:@SECLEVEL=0"];
        execFile("openssl", [...args, ...authority], { timeout: 10_000 }, (_error, out, err) =>
          resolve(out + err),
        ).stdin?.end();
      });
    expect(await ask("-tls1_2")).toContain("Verify return code: 0 (ok)");
    expect(await ask("-tls1_1")).toContain("alert protocol version");
  });
});

import { makeCertificates } from "../../packages/callward/src/telephony/asterisk/setup/certificates.ts";
import type { PbxPasswords, PbxPlan } from "../../packages/callward/src/telephony/asterisk/setup/pbx-plan.ts";
import { renderConfig } from "../../packages/callward/src/telephony/asterisk/setup/render-config.ts";
import { type PortBlock, takePorts } from "./ports.ts";
import { ETC, type PrivateAsterisk, startAsterisk } from "./private-asterisk.ts";

/** A private Asterisk with the very configuration that `callward asterisk setup` writes for operators. */
export interface ProductPbx extends PrivateAsterisk {
  readonly plan: PbxPlan;
  readonly ports: PortBlock;
  /** UDP port of the trunk: calls placed there (`dial`) come from outside, with any number. */
  readonly trunkPort: number;
  /** Where a target's phone is expected (`openPhone`), by extension. */
  readonly deskPorts: Readonly<Record<string, number>>;
  /** Port on which the test plays Callward where the PBX dials it (`ws`, `wss`). */
  readonly callwardPort: number;
}

/** The people of `examples/dentist`. */
const PEOPLE = [
  { label: "the front desk", extension: "100" },
  { label: "the on-call dentist", extension: "199" },
  { label: "the billing team", extension: "120" },
] as const;

/** Made up for tests; they never leave the loopback. */
export const TEST_PASSWORDS: PbxPasswords = {
  ari: "test-ari-password-0123456789",
  localUser: "test-local-password-0123456789",
  watch: "test-watch-password-0123456789",
  // `openssl passwd -6 -salt callward` of the above.
  watchCrypt:
    "$6$callward$mthjXrrV7bTon74JkBcboi9mYiM2tg9Qrkx27ypo.ZejvUDu0WSAd8qDqt.IBWYrkuuMnUqbKH1XU8oiH0C1p1",
  phones: {
    "100": "test-phone-100-0123456789",
    "199": "test-phone-199-0123456789",
    "120": "test-phone-120-0123456789",
  },
};

/**
 * Starts it with a plain trunk on the loopback and phones at fixed addresses. `link` says who dials whom: Callward the PBX
 * (`inbound`, as operators get it), or the PBX Callward; with `wss` over TLS, each showing its certificate (`TLS_FILES`).
 */
export async function startProductPbx(options: {
  readonly dist: string;
  readonly link?: "ws" | "wss" | "inbound";
  /** How calls from outside come; `tls` with SRTP needs a caller that can do both. Default `plain`. */
  readonly trunk?: "plain" | "tls";
  /** Files that replace or add to those of the product. */
  readonly config?: ReadonlyMap<string, string>;
}): Promise<ProductPbx> {
  const ports = await takePorts();
  const [callwardPort = 0, ...spare] = ports.spare;
  const deskPorts = Object.fromEntries(PEOPLE.map(({ extension }, index) => [extension, spare[index] ?? 0]));
  const scheme = options.link ?? "inbound";
  const plan: PbxPlan = {
    link:
      scheme === "inbound"
        ? { mode: "inbound", from: "127.0.0.1", pbx: "localhost" }
        : { mode: "outbound", url: new URL(`${scheme}://localhost:${callwardPort}`) },
    etc: ETC,
    bind: "127.0.0.1",
    ports,
    people: PEOPLE.map((person) => ({
      ...person,
      contact: `sip:desk@127.0.0.1:${deskPorts[person.extension]}`,
    })),
    defaultExtension: "100",
    trunk: { host: "127.0.0.1", plain: options.trunk !== "tls" },
    passwords: TEST_PASSWORDS,
  };
  const rendered = new Map(renderConfig(plan));
  // The base configuration has these with what tests need besides: more modules and a log of everything.
  rendered.delete("modules.conf");
  rendered.delete("logger.conf");
  const certificates = await makeCertificates(
    { pbx: ["localhost"], callward: ["localhost"] },
    AbortSignal.timeout(20_000),
  );
  try {
    const pbx = await startAsterisk({
      dist: options.dist,
      config: new Map([...rendered, ...certificates, ...(options.config ?? [])]),
    });
    return {
      ...pbx,
      plan,
      ports,
      trunkPort: ports.sip,
      deskPorts,
      callwardPort,
      async close() {
        await pbx.close();
        await ports.release();
      },
    };
  } catch (error) {
    await ports.release();
    throw error;
  }
}

import { existsSync } from "node:fs";
import { join } from "node:path";
import { MODULES } from "../../packages/callward/src/telephony/asterisk/setup/modules.ts";

/** Modules that only tests need: tones to recognise, keys and speech without a phone, tracing. */
const TEST_MODULES = [
  ..."app_echo app_playtones app_milliwatt app_senddtmf app_read app_talkdetect app_record app_originate".split(
    " ",
  ),
  ..."chan_bridge_media res_pjsip_logger res_rtp_multicast res_clialiases codec_gsm format_gsm".split(" "),
];

/** Files that Asterisk looks for and complains about when they are absent; their defaults do. */
const EMPTY = [
  ..."sorcery pjproject features udptl ccss manager cli cli_aliases musiconhold codecs dsp extconfig aeap".split(
    " ",
  ),
  ..."statsd enum dnsmgr resolver_unbound pjsip_notify stasis websocket_client queues".split(" "),
];

/**
 * The configuration that an Asterisk needs before it is told anything about calls: its folders, the product's modules
 * as far as this build has them, a log of all levels, and the tones of a country.
 */
export function baseConfig(folder: string, dist: string, modules: string): ReadonlyMap<string, string> {
  const present = [...MODULES, ...TEST_MODULES].filter((name) => existsSync(join(modules, `${name}.so`)));
  const directories = {
    astcachedir: `${folder}/cache`,
    astetcdir: `${folder}/etc`,
    astmoddir: modules,
    astvarlibdir: `${folder}/var`,
    astdbdir: `${folder}/db`,
    astkeydir: `${folder}/keys`,
    astdatadir: `${folder}/data`,
    astagidir: `${folder}/data/agi-bin`,
    astspooldir: `${folder}/spool`,
    astrundir: `${folder}/run`,
    astlogdir: `${folder}/log`,
    astsbindir: `${dist}/usr/sbin`,
  };
  const lines = Object.entries(directories).map(([key, value]) => `${key} => ${value}`);
  return new Map([
    ...EMPTY.map((name) => [`${name}.conf`, "[general]\n"] as const),
    ["acl.conf", ""],
    ["cdr.conf", "[general]\nenable = no\n"],
    ["cel.conf", "[general]\nenable = no\n"],
    [
      "asterisk.conf",
      `[directories]\n${lines.join("\n")}\n[options]\nnocolor = yes\ndontwarn = yes\nlive_dangerously = no\n`,
    ],
    ["modules.conf", `[modules]\nautoload = no\n${present.map((name) => `load = ${name}.so`).join("\n")}\n`],
    [
      "logger.conf",
      "[general]\ndateformat = %F %T.%3q\n[logfiles]\nfull = notice,warning,error,verbose,dtmf,security\nsecurity = security\n",
    ],
    [
      "indications.conf",
      "[general]\ncountry = us\n[us]\ndescription = United States\nringcadence = 2000,4000\ndial = 350+440\nbusy = 480+620/500,0/500\nring = 440+480/2000,0/4000\ncongestion = 480+620/250,0/250\ninfo = !950/330,!1400/330,!1800/330,0\n",
    ],
  ]);
}

import { type ConfSection, settingOf } from "./parse-conf.ts";

/** Shorter ones can be guessed or are somebody's word. */
const SHORTEST_PASSWORD = 16;
const COMMON = /^(asterisk|password|secret|changeme|admin|1234\d*|test|freepbx|amp\d+|mysecret)\w{0,4}$/i;

/** The first section of a name. */
export const named = (sections: readonly ConfSection[], name: string) =>
  sections.find((section) => section.name === name);

/** The sections of an object type of Asterisk's sorcery. */
export const ofType = (sections: readonly ConfSection[], type: string) =>
  sections.filter((section) => settingOf(section, "type") === type);

/** True for a password that can be guessed. */
export const isWeak = (password: string, name: string) =>
  password.length < SHORTEST_PASSWORD || password === name || COMMON.test(password);

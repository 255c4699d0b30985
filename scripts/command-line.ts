import { type ParseArgsConfig, parseArgs } from "node:util";

/** The options and names given to a command of this repository; ends it with what is wrong where they are unknown. */
export function readCommandLine<Config extends ParseArgsConfig>(
  command: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const options = Object.keys(config.options ?? {}).map((name) => `--${name}`);
    console.error(`${command}: ${error.message}. Options: ${options.join(", ")}.`);
    process.exit(2);
  }
}

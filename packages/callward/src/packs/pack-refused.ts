import { CallwardError, type PackFiles, type Problem } from "@callward/guard";

/** A pack that is not usable, with every problem found. Its code is that of the first. */
export class PackRefused extends CallwardError {
  readonly folder: string;
  readonly problems: readonly Problem[];
  readonly files: PackFiles;

  constructor(folder: string, problems: readonly Problem[], files: PackFiles) {
    const first = problems[0];
    super(
      first?.code ?? "INTERNAL",
      first?.details ?? {},
      first === undefined ? {} : { location: first.location },
    );
    this.folder = folder;
    this.problems = problems;
    this.files = files;
  }
}

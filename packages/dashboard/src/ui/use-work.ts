import { type FormEvent, useState } from "react";
import { type ApiProblem, asProblem } from "../room/api.ts";

/** Work that a person begins with a button or a form: whether it goes on, and what it failed with the last time. */
export function useWork(work: () => Promise<void> | void): {
  readonly busy: boolean;
  readonly problem: ApiProblem | undefined;
  readonly run: () => Promise<void>;
  /** The same for a form's `onSubmit`. */
  readonly submit: (event: FormEvent) => void;
} {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const run = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      await work();
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run();
  };
  return { busy, problem, run, submit };
}

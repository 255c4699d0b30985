import type { ApiProblem } from "../room/api.ts";

interface Props {
  readonly problem: ApiProblem | undefined;
  /** Offers to try again. */
  readonly retry?: () => Promise<void> | void;
}

/** What went wrong and what helps; nothing while nothing did. */
export function Problem({ problem, retry }: Props) {
  if (problem === undefined) return null;
  return (
    <div className="problem" role="alert">
      <p>
        <strong>{problem.message}</strong>
      </p>
      <p>{problem.remedy}</p>
      {retry === undefined ? null : (
        <button type="button" onClick={() => void retry()}>
          Try again
        </button>
      )}
    </div>
  );
}

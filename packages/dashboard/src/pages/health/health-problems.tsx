import type { HealthReply } from "../../../../callward/src/http/api/health-routes.ts";
import { Link } from "../../room/link.tsx";
import { useCan } from "../../room/me.ts";
import { Badge } from "../../ui/badge.tsx";
import { PAGE_OF, sentence } from "./health-words.ts";

/** What is not as it should be, the worst first, each with what to do about it. */
export function HealthProblems({ problems }: { readonly problems: HealthReply["problems"] }) {
  const can = useCan();
  if (problems.length === 0) return null;
  return (
    <section aria-labelledby="health-problems">
      <h2 id="health-problems">What to look at</h2>
      <ul className="health-problems">
        {problems.map(({ part, level, what, remedy }) => {
          const page = PAGE_OF[part];
          return (
            <li key={what} className={`card ${level === "problem" ? "noticed" : ""}`}>
              <Badge tone={level === "problem" ? "bad" : "warn"}>
                {level === "problem" ? "Callers notice" : "To be looked at"}
              </Badge>
              <p>
                <strong>{sentence(what)}</strong>
              </p>
              <p>{remedy}</p>
              {page === undefined || !can(page.permission) ? null : <Link to={page.to}>{page.label}</Link>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

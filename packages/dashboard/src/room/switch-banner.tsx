import { whatIsOff } from "../pages/switches/words.ts";
import { Ago } from "../ui/ago.tsx";
import { Link } from "./link.tsx";
import { useSwitchesInForce } from "./switches-in-force.ts";

/** How many switches the banner names before it only counts. */
const NAMED = 3;

/** On every page: what is switched off now. Says nothing while nothing is. */
export function SwitchBanner() {
  const data = useSwitchesInForce();
  const switches = data?.switches ?? [];
  const safe = switches.some(({ kind }) => kind === "safe_mode");
  return (
    <section className="banner-place" aria-live="polite" aria-label="What is switched off">
      {switches.length === 0 ? null : (
        <div className={safe ? "banner safe" : "banner"}>
          <ul className="off">
            {switches.slice(0, NAMED).map((one) => (
              <li key={one.id}>
                <strong>{whatIsOff(one)}</strong> <span>ends</span> <Ago at={one.expiresAt} /> ·{" "}
                <span className="reason">{one.reason}</span>
              </li>
            ))}
            {switches.length > NAMED ? <li>and {switches.length - NAMED} more</li> : null}
          </ul>
          <Link to="/switches" className="to">
            Switches
          </Link>
        </div>
      )}
      {data?.upToDate === false ? (
        <p className="banner stale">
          This server cannot hear its store: switches that others threw may be missing here.
        </p>
      ) : null}
    </section>
  );
}

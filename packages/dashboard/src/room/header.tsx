import { useEffect, useState } from "react";
import { SafeModeButton } from "../pages/switches/safe-mode.tsx";
import { ask, asProblem } from "./api.ts";
import { Link } from "./link.tsx";
import { maySee, useCan, useMe } from "./me.ts";
import { AREAS, PAGES } from "./pages.ts";
import { place } from "./router.ts";
import { useSwitchesInForce } from "./switches-in-force.ts";
import { useValue } from "./use-value.ts";

/** Name, navigation and person. On a narrow screen the navigation waits behind a button. */
export function Header() {
  const [open, setOpen] = useState(false);
  const { path } = useValue(place);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever went somewhere is done with the menu.
  useEffect(() => setOpen(false), [path]);
  return (
    <header className="bar">
      <div className="bar-top">
        <Link to="/" className="brand">
          Callward
        </Link>
        <SafeModeInReach />
        <button
          type="button"
          className="menu"
          aria-expanded={open}
          aria-controls="room-menu"
          onClick={() => setOpen(!open)}
        >
          {open ? "Close" : "Menu"}
        </button>
      </div>
      <div id="room-menu" className={open ? "bar-menu open" : "bar-menu"}>
        <Navigation path={path} />
        <Person />
      </div>
    </header>
  );
}

/** An incident begins on any page. Once safe mode is on, the banner leads to its end. */
function SafeModeInReach() {
  const can = useCan();
  const isOn = useSwitchesInForce()?.switches.some(({ kind }) => kind === "safe_mode") === true;
  return can("switches.write") && !isOn ? <SafeModeButton words="Safe mode …" /> : null;
}

function Navigation({ path }: { readonly path: string }) {
  const me = useMe();
  const pages = PAGES.filter((page) => page.area !== undefined && maySee(me, page.permission));
  const areas = AREAS.filter((area) => pages.some((page) => page.area === area));
  return (
    <nav className="areas" aria-label="Control room">
      {areas.map((area) => (
        <section key={area} aria-label={area}>
          {/* One area alone needs no name. */}
          {areas.length > 1 ? <p className="area">{area}</p> : null}
          <ul>
            {pages
              .filter((page) => page.area === area)
              .map((page) => (
                <li key={page.path}>
                  <Link to={page.path} current={path === page.path || path.startsWith(`${page.path}/`)}>
                    {page.label}
                  </Link>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

function Person() {
  const { kind, id, tenant } = useMe();
  const [trouble, setTrouble] = useState("");
  if (kind === "local") return <p className="person">This machine; nobody is signed in</p>;
  const signOut = async () => {
    try {
      await ask("/api/v1/logout", { method: "POST" });
      window.location.assign("/signin");
    } catch (error) {
      setTrouble(asProblem(error).message);
    }
  };
  return (
    <div className="person">
      <p>
        <span className="soft">Signed in as</span> <strong>{id}</strong>
        <span className="soft tenant">{tenant}</span>
      </p>
      <button type="button" onClick={() => void signOut()}>
        Sign out
      </button>
      {trouble === "" ? null : <p role="alert">{trouble}</p>}
    </div>
  );
}

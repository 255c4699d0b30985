import { Suspense, useEffect } from "react";
import type { SwitchList } from "../pages/switches/wire.ts";
import { Problem } from "../ui/problem.tsx";
import { Header } from "./header.tsx";
import { Link } from "./link.tsx";
import { live } from "./live.ts";
import { type Me, MeContext, maySee } from "./me.ts";
import { PageBoundary } from "./page-boundary.tsx";
import { PAGES } from "./pages.ts";
import { followAddress, go, matchPath, place } from "./router.ts";
import { SwitchBanner } from "./switch-banner.tsx";
import { SwitchesContext } from "./switches-in-force.ts";
import { useResource } from "./use-resource.ts";
import { useValue } from "./use-value.ts";
import "./room.css";

/** How often the room looks whether its person may still do what they could, in milliseconds. */
const LOOK_AGAIN_MS = 60_000;

/** The control room: who is here, where they can go, what is switched off, and the page that they chose. */
export function Room() {
  const {
    data: me,
    problem,
    reload,
  } = useResource<Me>("/api/v1/me", {
    topics: ["people"],
    everyMs: LOOK_AGAIN_MS,
  });
  const maySeeSwitches = me?.permissions.includes("switches.read") === true;
  const switches = useResource<SwitchList>(maySeeSwitches ? "/api/v1/switches" : undefined, {
    topics: ["switches"],
  });
  const signedIn = me?.kind === "user";
  useEffect(followAddress, []);
  useEffect(() => {
    if (!signedIn) return;
    live.start();
    return live.stop;
  }, [signedIn]);
  if (me === undefined) {
    // Nobody is signed in: the sign-in is on its way.
    if (problem === undefined || problem.status === 401) return <p className="waiting">Opening …</p>;
    return (
      <main className="waiting">
        <Problem problem={problem} retry={reload} />
      </main>
    );
  }
  return (
    <MeContext value={me}>
      <SwitchesContext value={switches.data}>
        <a className="skip" href="#page">
          Skip to the page
        </a>
        <div className="room">
          <Header />
          <div className="stage">
            <SwitchBanner />
            <main id="page" tabIndex={-1}>
              <CurrentPage me={me} />
            </main>
          </div>
        </div>
      </SwitchesContext>
    </MeContext>
  );
}

function CurrentPage({ me }: { readonly me: Me }) {
  const { path } = useValue(place);
  const front = PAGES.find(({ area, permission }) => area !== undefined && maySee(me, permission));
  const atFront = path === "/" && front !== undefined;
  useEffect(() => {
    if (atFront) go(front.path, { replace: true });
  }, [atFront, front]);
  if (atFront) return null;
  for (const { path: pattern, permission, page: Page, label } of PAGES) {
    const params = matchPath(pattern, path);
    if (params === undefined) continue;
    if (!maySee(me, permission)) return <NotForYou me={me} label={label} />;
    return (
      <PageBoundary key={path}>
        <Suspense fallback={<p className="waiting">Opening …</p>}>
          <Page params={params} />
        </Suspense>
      </PageBoundary>
    );
  }
  return (
    <section className="lost">
      <h1>There is no such page</h1>
      <p>
        Nothing of the control room is at <code>{path}</code>. <Link to="/">Go to the front page</Link>
      </p>
    </section>
  );
}

function NotForYou({ me, label }: { readonly me: Me; readonly label: string }) {
  return (
    <section className="lost">
      <h1>{label}</h1>
      {me.kind === "local" ? (
        <p>
          This page is for people with an account, and nobody has one yet: open the link that the server
          printed when it started, or start it again for a new one.
        </p>
      ) : (
        <p>Your role does not include this page. Whoever manages people here can change that.</p>
      )}
      <p>
        <Link to="/">Go to the front page</Link>
      </p>
    </section>
  );
}

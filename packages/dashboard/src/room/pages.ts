import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import type { Permission } from "../../../callward/src/access/roles.ts";

/** What a page is given. */
export interface PageProps {
  /** Parameters of its path, decoded. */
  readonly params: Readonly<Record<string, string>>;
}

/** Areas of the navigation, in its order. */
export const AREAS = ["Calls", "Control", "Watch", "People"] as const;

/** One page of the room. */
export interface RoomPage {
  /** Such as `/calls/:call`. */
  readonly path: `/${string}`;
  readonly label: string;
  /** Where the navigation has it; absent: it is reached from another page. */
  readonly area?: (typeof AREAS)[number];
  /** Who has it not does not see the page. */
  readonly permission: Permission | "signed-in";
  readonly page: LazyExoticComponent<ComponentType<PageProps>>;
}

/** All pages. The first that somebody may see is their front page. */
export const PAGES: readonly RoomPage[] = [
  {
    path: "/calls",
    label: "Calls",
    area: "Calls",
    permission: "calls.read",
    page: lazy(async () => ({ default: (await import("../pages/calls/calls-page.tsx")).CallsPage })),
  },
  {
    path: "/calls/:call",
    label: "One call",
    permission: "traces.read",
    page: lazy(async () => ({ default: (await import("../pages/call/call-page.tsx")).CallPage })),
  },
  {
    path: "/line",
    label: "The line",
    area: "Calls",
    permission: "calls.test",
    page: lazy(async () => ({ default: (await import("../pages/line/line-page.tsx")).LinePage })),
  },
  {
    path: "/switches",
    label: "Switches",
    area: "Control",
    permission: "switches.read",
    page: lazy(async () => ({ default: (await import("../pages/switches/switches-page.tsx")).SwitchesPage })),
  },
  {
    path: "/health",
    label: "Health",
    area: "Watch",
    permission: "health.read",
    page: lazy(async () => ({ default: (await import("../pages/health/health-page.tsx")).HealthPage })),
  },
  {
    path: "/packs",
    label: "Packs",
    area: "Control",
    permission: "packs.read",
    page: lazy(async () => ({ default: (await import("../pages/packs/packs-page.tsx")).PacksPage })),
  },
  {
    path: "/packs/:version",
    label: "A version",
    permission: "packs.read",
    page: lazy(async () => ({ default: (await import("../pages/packs/version-page.tsx")).VersionPage })),
  },
  {
    path: "/limits",
    label: "Limits",
    area: "Control",
    permission: "limits.read",
    page: lazy(async () => ({ default: (await import("../pages/limits/limits-page.tsx")).LimitsPage })),
  },
  {
    path: "/alerts",
    label: "Alerts",
    area: "Watch",
    permission: "alerts.read",
    page: lazy(async () => ({ default: (await import("../pages/alerts/alerts-page.tsx")).AlertsPage })),
  },
  {
    path: "/audit",
    label: "Audit",
    area: "Watch",
    permission: "audit.read",
    page: lazy(async () => ({ default: (await import("../pages/audit/audit-page.tsx")).AuditPage })),
  },
  {
    path: "/people",
    label: "People and tokens",
    area: "People",
    permission: "people.read",
    page: lazy(async () => ({ default: (await import("../pages/people/people-page.tsx")).PeoplePage })),
  },
  {
    path: "/account",
    label: "Your account",
    area: "People",
    permission: "signed-in",
    page: lazy(async () => ({ default: (await import("../pages/people/account-page.tsx")).AccountPage })),
  },
];

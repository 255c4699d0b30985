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
  readonly permission: Permission;
  readonly page: LazyExoticComponent<ComponentType<PageProps>>;
}

/** All pages. The first that somebody may see is their front page. */
export const PAGES: readonly RoomPage[] = [
  {
    path: "/line",
    label: "The line",
    area: "Calls",
    permission: "calls.test",
    page: lazy(async () => ({ default: (await import("../pages/line/line-page.tsx")).LinePage })),
  },
];

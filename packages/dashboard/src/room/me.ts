import { createContext, useContext } from "react";
import type { Permission } from "../../../callward/src/access/roles.ts";

/** Who is signed in, and what they may do in their tenant: `GET /api/v1/me`. */
export interface Me {
  /** `local`: whoever sits at this machine while nobody has an account. */
  readonly kind: "user" | "token" | "local";
  readonly id: string;
  readonly tenant: string;
  readonly permissions: readonly Permission[];
}

const NOBODY: Me = { kind: "local", id: "nobody", tenant: "", permissions: [] };
export const MeContext = createContext<Me>(NOBODY);

export function useMe(): Me {
  return useContext(MeContext);
}

/** Whether a page is for them; what is for whoever is signed in is for accounts. */
export function maySee({ kind, permissions }: Me, permission: Permission | "signed-in"): boolean {
  return permission === "signed-in" ? kind === "user" : permissions.includes(permission);
}

/** Whether they may do something. What they may not is not offered; the server judges by itself in any case. */
export function useCan(): (permission: Permission) => boolean {
  const { permissions } = useMe();
  return (permission) => permissions.includes(permission);
}

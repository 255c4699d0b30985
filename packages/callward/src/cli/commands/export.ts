import { exportTenant } from "../../store/export-tenant.ts";
import { EXIT } from "../exit-codes.ts";
import { openLineOutput } from "../line-output.ts";
import { withStore } from "../with-store.ts";

/** Writes what the store holds of a tenant. */
export async function exportTenantData(options: {
  readonly tenant: string;
  readonly out?: string;
}): Promise<number> {
  await withStore(async (store) => {
    const output = openLineOutput(options.out);
    await exportTenant(store, options.tenant, output.write);
    await output.end();
  });
  return EXIT.ok;
}

/** True where this page may listen without asking. Browsers that do not tell count as not asked yet. */
export async function mayListen(): Promise<boolean> {
  try {
    const { state } = await navigator.permissions.query({ name: "microphone" });
    return state === "granted";
  } catch {
    return false;
  }
}

export { type ManualClock, manualClock } from "./manual-clock.ts";
export { hangingCheck, MISBEHAVIOURS, type Misbehaviour, misbehaving } from "./scripted-check.ts";

export { FRAME_MS, FRAME_SAMPLES, TELEPHONE_RATE } from "./frame.ts";

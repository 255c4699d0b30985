/** The frequencies of a keypad's rows and columns in Hz, and its keys row by row (ITU-T Q.23). */
export const ROWS = [697, 770, 852, 941] as const;
export const COLUMNS = [1_209, 1_336, 1_477, 1_633] as const;
export const KEYS = "123A456B789C*0#D";

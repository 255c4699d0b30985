const KEYS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "#"];

interface Props {
  readonly disabled: boolean;
  readonly press: (key: string) => void;
}

/** The keys of a telephone. */
export function Keypad({ disabled, press }: Props) {
  return (
    <fieldset className="keypad" disabled={disabled}>
      <legend>Keypad</legend>
      {KEYS.map((key) => (
        <button
          type="button"
          key={key}
          onClick={() => press(key)}
          aria-label={key === "0" ? "Key 0, a person" : `Key ${key}`}
        >
          {key}
          {key === "0" ? <small>person</small> : null}
        </button>
      ))}
    </fieldset>
  );
}

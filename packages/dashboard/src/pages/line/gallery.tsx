import type { Attack } from "./wire.ts";

interface Props {
  readonly attacks: readonly Attack[];
  readonly disabled: boolean;
  readonly attempt: (attack: Attack) => void;
}

/** Attacks to try with one click, by kind. */
export function Gallery({ attacks, disabled, attempt }: Props) {
  const groups = [...new Set(attacks.map((attack) => attack.group))];
  return (
    <section className="gallery card" aria-label="Attacks to try">
      <h2>Try to break it</h2>
      <div className="groups">
        {groups.map((group) => (
          <section key={group}>
            <h3>{group}</h3>
            <ul>
              {attacks
                .filter((attack) => attack.group === group)
                .map((attack) => (
                  <li key={attack.id}>
                    <button
                      type="button"
                      disabled={disabled}
                      onClick={() => attempt(attack)}
                      title={attack.teaches}
                    >
                      {attack.title}
                    </button>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

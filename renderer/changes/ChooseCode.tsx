import { DELIVERED_CODES } from '../../shared/codes/delivered-codes';
import { takeUpCode } from '../../shared/commands/changes/codes';
import { ifItCan, useDesk } from '../desk/desk';

/** What stands where no register is kept yet: whose changes are to be kept in one. */
export function ChooseCode() {
  const desk = useDesk();
  return (
    <section className="changes-empty" aria-labelledby="choose-code">
      <h1 id="choose-code">Whose changes do you keep?</h1>
      <p>
        A register holds the modifications of a code and its releases: who raised them, how far they
        are, what was decided, and what your minutes say of them. Its stages, paths and bodies come
        with the code.
      </p>
      <ul>
        {DELIVERED_CODES.map(code => {
          const take = ifItCan(desk, { label: `register of the ${code.name}` }, book =>
            takeUpCode(book, code),
          );
          return (
            <li key={code.id}>
              <button
                type="button"
                className="button button-main"
                disabled={take === null}
                onClick={() => take?.()}
              >
                {code.name}
              </button>
              <span>{code.patterns.map(sampleReference).join(', ')}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** How references of a pattern look: `SECMP0123`. */
function sampleReference(pattern: string): string {
  let digit = pattern.split('#').length - 1 > 3 ? -1 : 0;
  return pattern.replaceAll('#', () => {
    digit += 1;
    return String(digit % 10);
  });
}

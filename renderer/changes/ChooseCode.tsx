import { WaysToTakeUp } from '../code-settings/TakeUpCode';

/** What stands where no register is kept yet: whose changes are to be kept in one. */
export function ChooseCode() {
  return (
    <section className="changes-empty" aria-labelledby="choose-code">
      <h1 id="choose-code">Whose changes do you keep?</h1>
      <p>
        A register holds the modifications of a code and its releases: who raised them, how far they
        are, what was decided, and what your minutes say of them. Its stages, paths and bodies come
        with the code, and are yours to change.
      </p>
      <WaysToTakeUp />
    </section>
  );
}

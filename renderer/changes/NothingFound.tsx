import type { SeenRegister } from './use-seen-register';

/** What stands in place of modifications where there is none to show. */
export function NothingFound({ seen }: { seen: SeenRegister }) {
  return (
    <p className="changes-nothing">
      {seen.register.modifications.length === 0
        ? 'No modification is in the register on this day. Enter the first with “New modification …”.'
        : 'Nothing in the register has all of these words.'}
    </p>
  );
}

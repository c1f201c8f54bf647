import type { Desk } from '../desk/desk';
import { say } from '../store/said';

/** Asks which file it is, and shows what was changed in it. */
export async function chooseEditedCopy(desk: Desk): Promise<void> {
  const file = await desk.host.chooseFile();
  if (!file.ok) say(desk.view, file.message, true);
  else if (file.value) showEditedCopy(desk, file.value);
}

/** Shows what was changed in a copy of the minutes that she chose, dropped or opened. */
export function showEditedCopy(
  { view }: Desk,
  given: NonNullable<ReturnType<Desk['view']['getState']>['given']>,
): void {
  view.setState({ given, dialog: { name: 'editedCopy', about: null } });
}

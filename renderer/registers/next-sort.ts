import type { RegisterView } from '../../shared/model/register-view';

/** The view in the order of a field; asked once more the other way round, then as the rows were. */
export function nextSort(view: RegisterView, field: string): RegisterView {
  const { sort } = view;
  if (sort?.field !== field) return { ...view, sort: { field, descending: false } };
  return { ...view, sort: sort.descending ? null : { field, descending: true } };
}

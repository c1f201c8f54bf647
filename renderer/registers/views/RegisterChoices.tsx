import { useState } from 'react';
import { forgetView } from '../../../shared/commands/saved-views';
import { recordsOf } from '../../../shared/model/book';
import { type RegisterView, WHOLE_REGISTER, wanting } from '../../../shared/model/register-view';
import type { DialogProps } from '../../commands/dialog-props';
import { openDialog } from '../../commands/open-places';
import { type Desk, doIt, useDesk } from '../../desk/desk';
import { changeView, registerOnScreen } from '../../desk/register-shown';
import type { RegisterName } from '../../store/register-tabs';
import { say } from '../../store/said';
import type { RegisterShown } from '../../store/shown-registers';
import { Dialog } from '../../ui/Dialog';
import { type PickEntry, PickList } from '../../ui/PickList';
import { picking } from '../../ui/picking';
import { ranked } from '../../ui/ranked';
import { nextSort } from '../next-sort';
import { committeeOfViews } from './committee-of-views';
import { deliveredViews } from './delivered-views';

/** All that can be seen of the register that is shown, in one list: views, filters, groups, orders. */
export function RegisterChoices({ onClose }: DialogProps) {
  const desk = useDesk();
  const [entries] = useState(() => choicesOn(desk));
  return (
    <Dialog title="What is seen of the register" onClose={onClose}>
      <PickList
        label="View, filter, group or order"
        placeholder="A view, an owner, a meeting, group by, sort by …"
        find={query => picking(query.trim() === '' ? entries : ranked(query, entries), onClose)}
        nothing="The register has no such view, value, group or order."
      />
    </Dialog>
  );
}

function choicesOn(desk: Desk): PickEntry[] {
  const on = registerOnScreen(desk);
  if (!on) return [];
  const { name, shown } = on;
  const see = (change: (view: RegisterView) => RegisterView) => () =>
    changeView(desk, name, change);
  return [
    ...viewEntries(desk, name, see),
    ...filterEntries(shown, see),
    ...wayEntries(shown, see),
    ...keepingEntries(desk, name),
  ];
}

type See = (change: (view: RegisterView) => RegisterView) => () => void;

function viewEntries(desk: Desk, register: RegisterName, see: See): PickEntry[] {
  const { book } = desk.book.getState();
  const saved = recordsOf(book, 'savedView').filter(each => each.register === register);
  const delivered = deliveredViews(register, committeeOfViews(desk));
  return [
    ...saved.map(({ id, name, view }) => ({ key: id, label: name, detail: 'yours', view })),
    ...delivered.map(({ name, view }) => ({ key: name, label: name, view })),
    { key: 'whole', label: 'The whole register', view: WHOLE_REGISTER },
  ].map(({ view, ...entry }) => ({ ...entry, group: 'Views', pick: see(() => view) }));
}

/** Each value of each field; picking one that is wanted lets it go. */
function filterEntries({ view, filters, listing }: RegisterShown, see: See): PickEntry[] {
  return filters.flatMap(({ field, label }) =>
    (listing?.choices[field]?.values ?? []).map(({ value, label: words, count }) => {
      const wanted = view.where[field] ?? [];
      const isWanted = wanted.includes(value);
      const now = isWanted ? wanted.filter(each => each !== value) : [...wanted, value];
      return {
        key: `${field} ${value}`,
        label: `${label}: ${words}`,
        detail: isWanted ? 'chosen: let it go' : String(count),
        group: 'Filters',
        pick: see(before => wanting(before, field, now)),
      };
    }),
  );
}

function wayEntries({ view, groups, sorts }: RegisterShown, see: See): PickEntry[] {
  const none = { field: '', label: 'nothing' };
  return [
    ...[...groups, none]
      .filter(({ field }) => field !== (view.groupBy ?? ''))
      .map(({ field, label }) => ({
        key: `group ${field}`,
        label: `Group by ${label.toLowerCase()}`,
        group: 'Groups and order',
        pick: see(before => ({ ...before, groupBy: field === '' ? null : field })),
      })),
    ...sorts.map(({ field, label }) => ({
      key: `sort ${field}`,
      label: `Sort by ${label.toLowerCase()}`,
      ...(view.sort?.field === field && {
        detail: view.sort.descending ? 'no longer' : 'the other way round',
      }),
      group: 'Groups and order',
      pick: see(before => nextSort(before, field)),
    })),
  ];
}

function keepingEntries(desk: Desk, register: RegisterName): PickEntry[] {
  if (desk.view.getState().readOnly) return [];
  const saved = recordsOf(desk.book.getState().book, 'savedView').filter(
    each => each.register === register,
  );
  return [
    {
      key: 'keep',
      label: 'Keep what is seen under a name …',
      group: 'Your views',
      pick: () => openDialog(desk, 'saveView'),
    },
    ...saved.map(({ id, name }) => ({
      key: `forget ${id}`,
      label: `Forget “${name}”`,
      group: 'Your views',
      pick: () => {
        doIt(desk, { label: `forget the view “${name}”` }, book => forgetView(book, id));
        say(desk.view, `The view “${name}” is forgotten; Ctrl+Z brings it back.`);
      },
    })),
  ];
}

import { type FormEvent, useState } from 'react';
import {
  addMember,
  moveMember,
  removeMember,
  setAlternates,
  setMember,
} from '../../shared/commands/members';
import { knownParty, setParty } from '../../shared/commands/parties';
import type { Book } from '../../shared/model/book';
import type { Committee, Member } from '../../shared/model/committee';
import type { Id } from '../../shared/model/id';
import { type Doing, doIt, useDesk } from '../desk/desk';
import { useQuietBook } from '../store/use-book';
import { moveRowByKey } from './keep-focus';
import { TextSetting } from './TextSetting';

/** Who sits on the committee, in what capacity, and who may stand in. */
export function Members({ committee }: { committee: Committee }) {
  return (
    <section className="setting">
      <h2>Members</h2>
      <p className="settings-remark">
        Everyone here is expected at each new meeting. Alt+↑ and Alt+↓ move a member.
      </p>
      {committee.members.length > 0 && (
        <ul className="setting-rows">
          {committee.members.map(member => (
            <MemberRow key={member.partyId} committee={committee} member={member} />
          ))}
        </ul>
      )}
      <NewMember committeeId={committee.id} />
    </section>
  );
}

function MemberRow({ committee, member }: { committee: Committee; member: Member }) {
  const desk = useDesk();
  const book = useQuietBook();
  const { partyId } = member;
  const of = { committeeId: committee.id, partyId };
  const party = knownParty(book, partyId);
  const name = party?.name ?? '';
  const act = (label: string, doing: Doing) => doIt(desk, { label }, doing);
  const move = (step: 'up' | 'down') =>
    act(`move ${name}`, now => moveMember(now, { ...of, step }));
  return (
    <li className="setting-row" onKeyDown={event => moveRowByKey(event, move)}>
      <TextSetting
        label="Name"
        value={name}
        refusal="A member has a name."
        save={now =>
          act(`name of ${name}`, at => setParty(at, { partyId, details: { name: now } }))
        }
      />
      <TextSetting
        label="Capacity"
        value={member.capacity}
        save={capacity =>
          act(`capacity of ${name}`, now => setMember(now, { ...of, details: { capacity } }))
        }
      />
      <TextSetting
        label="Category"
        value={member.category}
        save={category =>
          act(`category of ${name}`, now => setMember(now, { ...of, details: { category } }))
        }
      />
      {party?.kind === 'person' ? (
        <TextSetting
          label="Organisation"
          value={party.organisation}
          save={organisation =>
            act(`organisation of ${name}`, at =>
              setParty(at, { partyId, details: { organisation } }),
            )
          }
        />
      ) : (
        <span />
      )}
      <TextSetting
        label="May be replaced by"
        value={member.alternateIds.map(id => nameOf(book, id)).join(', ')}
        refusal="An alternate is someone other than the member."
        save={names =>
          act(`alternates of ${name}`, (now, context) =>
            setAlternates(now, { ...of, alternates: whoIn(now, names) }, context),
          )
        }
      />
      <span className="setting-acts">
        <button type="button" aria-label={`Move ${name} up`} onClick={() => move('up')}>
          ↑
        </button>
        <button type="button" aria-label={`Move ${name} down`} onClick={() => move('down')}>
          ↓
        </button>
        <button
          type="button"
          aria-label={`Take ${name} off the committee`}
          onClick={() => act(`remove ${name}`, now => removeMember(now, of))}
        >
          ×
        </button>
      </span>
    </li>
  );
}

const BLANK = { name: '', capacity: '', organisation: '' };

function NewMember({ committeeId }: { committeeId: Id }) {
  const desk = useDesk();
  const [draft, setDraft] = useState(BLANK);
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { name, capacity, organisation } = draft;
    const added = doIt(desk, { label: `member ${name}` }, (book, context) => {
      const known = partyNamed(book, name.trim());
      const who = known ? { partyId: known } : { person: name, organisation };
      return addMember(book, { committeeId, who, capacity, category: '' }, context);
    });
    if (!added) return;
    setDraft(BLANK);
    // The next member begins with the name.
    event.currentTarget.querySelector('input')?.focus();
  };
  return (
    <form className="setting-add" onSubmit={add}>
      <input
        aria-label="Name of the new member"
        placeholder="Name"
        required
        value={draft.name}
        onChange={({ target }) => setDraft({ ...draft, name: target.value })}
      />
      <input
        aria-label="Capacity of the new member"
        placeholder="Capacity, such as Chair"
        value={draft.capacity}
        onChange={({ target }) => setDraft({ ...draft, capacity: target.value })}
      />
      <input
        aria-label="Organisation of the new member"
        placeholder="Organisation"
        value={draft.organisation}
        onChange={({ target }) => setDraft({ ...draft, organisation: target.value })}
      />
      <button type="submit" className="button button-plain">
        Add the member
      </button>
    </form>
  );
}

function nameOf(book: Book, partyId: Id): string {
  return knownParty(book, partyId)?.name ?? '';
}

function whoIn(book: Book, names: string) {
  return names
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '')
    .map(name => {
      const partyId = partyNamed(book, name);
      return partyId ? { partyId } : { person: name, organisation: '' };
    });
}

function partyNamed(book: Book, name: string): Id | null {
  for (const record of book.records.values()) {
    if ((record.kind === 'person' || record.kind === 'body') && record.name === name) {
      return record.id;
    }
  }
  return null;
}

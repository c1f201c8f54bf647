import { type AsideRow, isAside } from '../importing/aside-rows';
import { type Book, recordOf, recordsOf } from '../model/book';
import type { Committee, Member } from '../model/committee';
import type { Id, NewId } from '../model/id';
import { type Person, person } from '../model/party';
import { sameValue } from '../model/same-value';
import type { SourceTable, TableRow } from '../reading/tables/source-table';
import { type KnownNames, knownNames, nameKey } from './known-names';
import { type ColumnsOf, cellOf, type MemberField } from './table-fields';

/** How a list of members is read. */
export interface MemberChoices {
  readonly headRow: number;
  readonly columns: ColumnsOf<MemberField>;
}

/** What becomes of a row of a list of members. */
export interface MemberRow {
  readonly row: TableRow;
  readonly name: string;
  readonly becomes: 'newMember' | 'changed' | 'same' | 'alternate';
  /** What is told of it, in words. */
  readonly told: string;
}

/** What a list of members would bring: the people and the seats as they will be. */
export interface MemberPlan {
  readonly rows: readonly MemberRow[];
  readonly aside: readonly AsideRow[];
  readonly persons: readonly Person[];
  readonly committee: Committee;
}

/** A sentence of a form is nobody. */
const LONGEST_NAME = 80;

/**
 * What a list would make of the members of a committee. An empty cell says nothing, and who is not in the
 * list stays. `null` where there is no such committee.
 */
export function planMembers(
  book: Book,
  { committeeId, table, choices }: { committeeId: Id; table: SourceTable; choices: MemberChoices },
  newId: NewId,
): MemberPlan | null {
  const committee = recordOf(book, 'committee', committeeId);
  return committee && new Seating(book, committee, choices, newId).planOf(table);
}

class Seating {
  private readonly choices: MemberChoices;
  private readonly newId: NewId;
  private readonly names: KnownNames;
  private readonly committee: Committee;
  private readonly persons: Map<Id, Person>;
  private readonly put = new Map<Id, Person>();
  private readonly made = new Map<string, Id>();
  private readonly members: Member[];
  private readonly seen = new Map<string, TableRow>();

  constructor(book: Book, committee: Committee, choices: MemberChoices, newId: NewId) {
    this.choices = choices;
    this.newId = newId;
    this.names = knownNames(book);
    this.committee = committee;
    this.persons = new Map(recordsOf(book, 'person').map(each => [each.id, each]));
    this.members = [...committee.members];
  }

  planOf(table: SourceTable): MemberPlan {
    const rows = table.rows.slice(this.choices.headRow + 1);
    const isAlternate = (row: TableRow) => this.textOf(row, 'alternateFor') !== '';
    // Who stands in can be listed above the member.
    const seats = rows.filter(row => !isAlternate(row)).map(row => this.planned(row, this.seat));
    const others = rows.filter(isAlternate).map(row => this.planned(row, this.standIn));
    const planned = [...seats, ...others].sort((a, b) => a.row.line - b.row.line);
    return {
      rows: planned.filter((each): each is MemberRow => 'becomes' in each),
      aside: planned.filter(isAside),
      persons: [...this.put.values()],
      committee: { ...this.committee, members: this.members },
    };
  }

  private planned(
    row: TableRow,
    take: (row: TableRow, name: string) => MemberRow | AsideRow,
  ): MemberRow | AsideRow {
    const name = this.textOf(row, 'name');
    if (!this.choices.columns.includes('name')) return { row, why: 'No column tells the name.' };
    if (name === '') return { row, why: 'It has no name.' };
    if (name.length > LONGEST_NAME) return { row, why: 'It is too long for a name.' };
    const earlier = this.seen.get(nameKey(name));
    if (earlier) return { row, why: `${name} stands in row ${earlier.line} already.` };
    this.seen.set(nameKey(name), row);
    return take.call(this, row, name);
  }

  private seat(row: TableRow, name: string): MemberRow {
    const { id, isChanged } = this.personOf(row, name);
    const capacity = this.textOf(row, 'capacity');
    const at = this.members.findIndex(({ partyId }) => partyId === id);
    const before = this.members[at];
    if (!before) {
      this.members.push({ partyId: id, capacity, category: '', alternateIds: [] });
      return { row, name, becomes: 'newMember', told: this.toldOf(row) };
    }
    const now = capacity === '' ? before : { ...before, capacity };
    this.members[at] = now;
    const isSame = !isChanged && sameValue(before, now);
    return { row, name, becomes: isSame ? 'same' : 'changed', told: this.toldOf(row) };
  }

  private standIn(row: TableRow, name: string): MemberRow | AsideRow {
    const member = this.textOf(row, 'alternateFor');
    const memberId = this.idOf(member);
    const at = this.members.findIndex(({ partyId }) => partyId === memberId);
    const before = this.members[at];
    if (!before) return { row, why: `${member} is no member, so nobody can stand in.` };
    const { id, isChanged } = this.personOf(row, name);
    if (id === before.partyId) return { row, why: `${name} cannot stand in for themselves.` };
    const isSame = before.alternateIds.includes(id);
    const alternateIds = isSame ? before.alternateIds : [...before.alternateIds, id];
    this.members[at] = { ...before, alternateIds };
    const told = `stands in for ${member}`;
    return { row, name, becomes: isSame && !isChanged ? 'same' : 'alternate', told };
  }

  /** The person of that name, made where the book has none, with what the row tells. */
  private personOf(row: TableRow, name: string): { id: Id; isChanged: boolean } {
    const known = this.idOf(name);
    const id = known ?? this.newId();
    this.made.set(nameKey(name), id);
    const before = this.put.get(id) ?? this.persons.get(id);
    // A body is a member too; what it is called is its own.
    if (known !== null && !before) return { id, isChanged: false };
    const [organisation, initials] = [
      this.textOf(row, 'organisation'),
      this.textOf(row, 'initials'),
    ];
    const now = {
      ...(before ?? person(id, name)),
      ...(organisation === '' ? {} : { organisation }),
      ...(initials === '' ? {} : { initials }),
    };
    const isChanged = !before || !sameValue(before, now);
    if (isChanged) this.put.set(id, now);
    return { id, isChanged };
  }

  private idOf(name: string): Id | null {
    return this.made.get(nameKey(name)) ?? this.names.partyOf(name);
  }

  private toldOf(row: TableRow): string {
    const told = (['capacity', 'organisation', 'initials'] as const).map(field =>
      this.textOf(row, field),
    );
    return told.filter(text => text !== '').join(', ');
  }

  private textOf(row: TableRow, field: MemberField): string {
    return cellOf(row, this.choices.columns, field).text.replace(/\s+/g, ' ').trim();
  }
}

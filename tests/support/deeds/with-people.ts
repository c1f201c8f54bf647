import { setAlternate } from '../../../shared/commands/alternates';
import {
  addGuest,
  arrive,
  comeBack,
  leave,
  setPresence,
} from '../../../shared/commands/attendance';
import {
  removeGuest,
  removeMovement,
  renameAttendee,
  setAttendee,
} from '../../../shared/commands/attendee-details';
import {
  addCommittee,
  addOwnWord,
  addPhrase,
  setCommittee,
} from '../../../shared/commands/committees';
import {
  declareInterest,
  editDeclaration,
  removeDeclaration,
} from '../../../shared/commands/declarations';
import {
  addMember,
  moveMember,
  removeMember,
  setAlternates,
  setMember,
} from '../../../shared/commands/members';
import { addMissingMembers } from '../../../shared/commands/members-present';
import { setParty } from '../../../shared/commands/parties';
import { removeCommittee, restoreCommittee } from '../../../shared/commands/remove-committee';
import { recordOf } from '../../../shared/model/book';
import { STSC } from '../builders';
import { aParty, attending, type Doing, itemOf, pick } from './doing';

/** What is done to committees, their members, and who attends. */
export const WITH_PEOPLE: Readonly<Record<string, Doing>> = {
  addCommittee: (book, [one], context) =>
    addCommittee(book, { code: `C${one}`, name: 'Another Committee' }, context),
  setCommittee: (book, [one, two]) => {
    const actionPattern = pick(['{code}{meeting}/{sequence:2}', '{code}{sequence}', ''], one) ?? '';
    const quorum = { atLeast: two % 4, chairNeeded: false };
    return setCommittee(book, { committeeId: STSC, details: { actionPattern, quorum } });
  },
  removeCommittee: (book, _of, context) => removeCommittee(book, STSC, context),
  restoreCommittee: book => restoreCommittee(book, STSC),
  addOwnWord: (book, [one]) => addOwnWord(book, { committeeId: STSC, word: `SMETS${one}` }),
  addPhrase: (book, [one]) =>
    addPhrase(book, { committeeId: STSC, phrase: { short: `s${one}`, words: 'SMETS2' } }),
  addNewMember: (book, [one, two], context) => {
    const who =
      one % 2 === 0
        ? { person: `Person ${one}`, organisation: '' }
        : { body: `Body ${one}`, shortName: 'B' };
    const seat = { capacity: two % 3 === 0 ? 'Chair' : 'Member', category: '' };
    return addMember(book, { committeeId: STSC, who, ...seat }, context);
  },
  addKnownMember: (book, [one], context) => {
    const who = { partyId: aParty(book, one) };
    return addMember(book, { committeeId: STSC, who, capacity: '', category: '' }, context);
  },
  setMember: (book, [one]) => {
    const details = { capacity: 'User Member' };
    return setMember(book, { committeeId: STSC, partyId: aParty(book, one), details });
  },
  removeMember: (book, [one]) =>
    removeMember(book, { committeeId: STSC, partyId: aParty(book, one) }),
  moveMember: (book, [one, two]) => {
    const step = two % 2 === 0 ? 'up' : 'down';
    return moveMember(book, { committeeId: STSC, partyId: aParty(book, one), step });
  },
  setAlternates: (book, [one, two], context) => {
    const of = { committeeId: STSC, partyId: aParty(book, one) };
    const alternates = [{ partyId: aParty(book, two) }, { person: 'Alt', organisation: '' }];
    return setAlternates(book, { ...of, alternates }, context);
  },
  setParty: (book, [one]) =>
    setParty(book, { partyId: aParty(book, one), details: { name: 'Renamed' } }),
  setPresence: (book, of) => {
    const presence = pick(['present', 'apologies', 'absent', 'inAttendance'] as const, of[2]);
    return setPresence(book, { ...attending(book, of), presence: presence ?? 'present' });
  },
  arrive: (book, of, context) => arrive(book, moving(book, of), context),
  leave: (book, of, context) => leave(book, moving(book, of), context),
  comeBack: (book, of, context) => comeBack(book, moving(book, of), context),
  removeMovement: (book, of) => removeMovement(book, { ...attending(book, of), at: of[2] % 3 }),
  addGuest: (book, of) => {
    const { meetingId } = attending(book, of);
    const itemIds = [itemOf(book, meetingId, of[2])];
    const guest = { name: `Guest ${of[1]}`, organisation: '', capacity: '', itemIds };
    return addGuest(book, { ...guest, meetingId });
  },
  removeGuest: (book, of) => removeGuest(book, attending(book, of)),
  renameAttendee: (book, of) => renameAttendee(book, { ...attending(book, of), to: `R${of[2]}` }),
  addMissingMembers: (book, of) => addMissingMembers(book, attending(book, of).meetingId),
  setAttendee: (book, of) => {
    const who = attending(book, of);
    const details = { dialIn: true, itemIds: [itemOf(book, who.meetingId, of[2])] };
    return setAttendee(book, { ...who, details });
  },
  setAlternate: (book, of) => {
    const alternate = { name: `Stand-in ${of[2]}`, partyId: null, organisation: '' };
    return setAlternate(book, { ...attending(book, of), alternate: of[2] > 10 ? alternate : null });
  },
  declareInterest: (book, of) => {
    const who = attending(book, of);
    const itemId = itemOf(book, who.meetingId, of[2]);
    return declareInterest(book, { ...who, itemId, interest: 'A share.', withdrew: true });
  },
  editDeclaration: (book, of) => {
    const who = attending(book, of);
    const before = recordOf(book, 'meeting', who.meetingId)?.declarations[0];
    const declared = { interest: 'None.', withdrew: false, name: 'Ada' };
    const itemId = itemOf(book, who.meetingId, of[2]);
    const itemBefore = before?.itemId ?? null;
    const one = { meetingId: who.meetingId, name: before?.name ?? '', itemId: itemBefore };
    return editDeclaration(book, { ...one, declared: { ...declared, itemId } });
  },
  removeDeclaration: (book, of) => {
    const who = attending(book, of);
    return removeDeclaration(book, { ...who, itemId: itemOf(book, who.meetingId, of[2]) });
  },
};

function moving(book: Parameters<Doing>[0], of: Parameters<Doing>[1]) {
  const who = attending(book, of);
  return { ...who, itemId: itemOf(book, who.meetingId, of[2]) };
}

import { actionUpdate } from '../../shared/model/action-update';
import { paragraph } from '../../shared/model/block';
import { earlierAction } from '../../shared/model/earlier-action';
import type { AnyRecord } from '../../shared/model/record';

import { SAMPLE_MEETING } from './sample-ids';
import { line } from './sample-items';

const OUTSTANDING: readonly (readonly [string, string, string, 'ongoing' | 'closed'])[] = [
  [
    '23/01',
    'The Chair noted that further work is needed between the Operations Group and the Committee so that duties are not done twice.',
    'Work on the Terms of Reference (TOR) of the Committee, the Operations Group and the testing group is under way. An update will be given at the September 2018 meeting.',
    'ongoing',
  ],
  [
    '28/03',
    'The Chair to go on discussing with the Panel who is responsible for the release document.',
    'The Panel has begun to discuss lasting rules for releases and means to raise a modification. The release document will be part of it.',
    'ongoing',
  ],
  [
    '29/02',
    'The Secretariat to provide information on the November 2019 release with regard to changes of the Technical Specification, with clear reasons, for the Committee’s consideration before the approach goes to the Panel for approval.',
    'The Committee questioned whether it was right to go on with modifications that touch the Harbour Data Service, as much time and money goes into them and, because of the cost, they are unlikely to be brought in soon. The Panel means to go on and seeks a way forward with HDS. The Chair advised that the Panel deals with this under its Issue 2.',
    'closed',
  ],
  [
    '30/08',
    'The Committee agreed to invite the right people to give an update on the call for evidence on shore power, so that any impact on the architecture is known.',
    'The Directorate cannot give an update before the Autumn. The Secretariat stays in touch.',
    'ongoing',
  ],
  [
    '30/09',
    'The Committee agreed to keep watch on the review of half-tide settlement and to invite the right people when needed.',
    'An overview was given under agenda item 1.',
    'closed',
  ],
  [
    '31/02',
    'HDS to give an update on long-range aerials at a future meeting.',
    'HDS noted that work is going on and that an update would be given at a future meeting. The Committee believes the current solution neither works nor is worth its cost, and has said so for more than two years. The Chair asked HDS for an update at the next meeting on every point raised so far, with its view on what the industry has said. This will be an item of its own.',
    'ongoing',
  ],
  [
    '32/02',
    'HDS to provide the number of berths that answered in July.',
    'The figures were circulated to members on 3 August 2018.',
    'closed',
  ],
  [
    '32/03',
    'The Secretariat to add the second questionnaire to the planner.',
    'Done; see the paper for agenda item 10.',
    'closed',
  ],
  [
    '32/04',
    'The Network Operators’ member to report on the trial at Portishead.',
    'The trial has been put off to October 2018.',
    'ongoing',
  ],
  [
    '32/05',
    'HDS to make its notices of maintenance plainer.',
    'Handed to the Operations Group, in whose remit this falls.',
    'ongoing',
  ],
  [
    '32/06',
    'The Committee to consider the shore power modification.',
    'Members said that the same approach could serve other loads. The Chair noted that this should be shown to the Panel. See the new action below.',
    'closed',
  ],
  [
    '32/07',
    'The Secretariat to prepare draft Terms of Reference for the architecture group for discussion at the September meeting.',
    'A draft will be provided at the September 2018 meeting.',
    'ongoing',
  ],
];

/** The twelve outstanding actions of the sample with their updates, as many times over. */
export function sampleOutstanding(times: number): AnyRecord[] {
  const all = Array.from({ length: times }, () => OUTSTANDING).flat();
  return all.flatMap(([number, text, said, status], at) => {
    const suffix = at < OUTSTANDING.length ? '' : `-${Math.floor(at / OUTSTANDING.length) + 1}`;
    const ref = `HARTEC${number}${suffix}`;
    const action = earlierAction({
      id: `earlier-${ref}`,
      committeeId: 'committee',
      ref,
      raisedAt: number.slice(0, 2),
      content: line(text),
    });
    const update = actionUpdate({
      actionId: action.id,
      meetingId: SAMPLE_MEETING,
      place: at,
      blocks: [paragraph(line(said))],
      status,
      closing: status === 'closed' ? { how: 'done' } : null,
    });
    return [action, update];
  });
}

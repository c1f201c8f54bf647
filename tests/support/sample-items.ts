import type { AgendaItem } from '../../shared/model/agenda-item';
import {
  actionBlock,
  type Block,
  bulletList,
  listItem,
  numberedList,
  outcomeBlock,
  paragraph,
  subheading,
  table,
  tableCell,
} from '../../shared/model/block';
import { type Inline, words } from '../../shared/model/inline';
import { ownerNamed } from '../../shared/model/owner';

/** A line of the sample: words, with `*bold*` stretches. */
export function line(text: string): Inline[] {
  return text.split('*').flatMap((part, at) => (at % 2 === 1 ? words(part, 'bold') : words(part)));
}

/** An item of the sample: title, blocks, and what else is known. */
export type SampleItem = readonly [string, Block[], Partial<AgendaItem>?];

/** The thirteen items of the sample. */
export function sampleItems(): SampleItem[] {
  return [...openingItems(), ...middleItems(), ...closingItems()];
}

function openingItems(): SampleItem[] {
  return [
    [
      'Overview of the berth models for half-tide settlement as part of the Directorate’s review of access',
      [
        paragraph(
          line(
            'A representative of the Maritime Directorate gave a presentation on the berth models for half-tide settlement. A baseline of principles had been set by the Directorate and accepted by the Design Working Group (DWG), and the work was on schedule for a decision in the new year.',
          ),
        ),
        paragraph(line('Five Berth Access Models (BAM) had been developed:')),
        bulletList([
          point('Model A: combined booking and pilotage with separate towage;'),
          point('Model B: separate booking with combined pilotage and towage;'),
          point('Model C: one service from booking through to departure;'),
          point('Model D: separate services throughout; and'),
          point('Model E: one central service for every port.'),
        ]),
        paragraph(line('The Committee discussed how the models differ.')),
        paragraph(
          line(
            'The Committee considered the privacy of cargo data held by an intermediary, and was of the view that the point belonged with the Directorate. Members noted the load that the half-tide readings would put on the Harbour Data Service (HDS) and asked that the readings be spread over the hour. It was confirmed that thirteen months of readings are kept at each berth.',
          ),
        ),
        outcomeBlock(
          'outcome-1',
          line(
            'The Committee NOTED the presentation, gave its views on the technical side, and AGREED to answer any further question on what the berths can record.',
          ),
        ),
      ],
      { presenter: 'Imran Sadiq, Maritime Directorate' },
    ],
    [
      'Minutes and outstanding actions',
      [
        paragraph(
          line('The minutes of the meeting in July 2018 were approved as a correct record.'),
        ),
        { type: 'outstandingActions' },
        actionBlock(
          'action-1',
          [
            ...line(
              'The Chair to write to the Panel to bring the shore power modification to its attention as an example under its Issue 2,',
            ),
            {
              type: 'footnote',
              content: [
                {
                  type: 'text',
                  text: 'Panel Issue 2: ports avoid the Harbour Data Service because a change to it takes too long.',
                },
              ],
            },
            ...line(' and to set out what the ports would gain from it.'),
          ],
          { owners: [ownerNamed('The Chair')], due: { by: 'nextMeeting' } },
        ),
      ],
    ],
    [
      'Harbour Data Service update',
      [
        subheading(line('Central booking service')),
        paragraph(
          line(
            'The Harbour Data Service gave an update on the Central Booking Service (CBS). The assumptions for the move to an online interface had been worked out. The Committee was of the view that it should be involved in judging the risks around the interface and asked for a joint presentation at its next meeting.',
          ),
        ),
        actionBlock(
          'action-2',
          line(
            'HDS and the Directorate to give a joint presentation at the September 2018 meeting on the Central Booking Service and the interface to the register of berths.',
          ),
          {
            owners: [ownerNamed('HDS'), ownerNamed('the Directorate')],
            due: { by: 'meeting', date: '2018-09', meetingId: null },
          },
        ),
        subheading(line('Radio coverage in the outer harbour')),
        paragraph(
          line(
            'Coverage in the outer harbour rests on two networks which close in 2025 and 2028. The likely answer is newer radio equipment at every berth, which the current contract does not provide for. The Committee saw a risk that equipment would have to be replaced twice if nothing was done soon.',
          ),
        ),
        actionBlock(
          'action-3',
          line(
            'The Committee to write up a new risk on the end of the older radio networks for its Risk Register, for consideration at its September 2018 meeting.',
          ),
          { due: { by: 'meeting', date: '2018-09', meetingId: null } },
        ),
        outcomeBlock('outcome-2', line('The Committee NOTED the update.')),
      ],
      { papers: ['HARTEC_33_03'] },
    ],
  ];
}

function middleItems(): SampleItem[] {
  return [
    [
      'Sub-committee update',
      [
        subheading(line('Security Sub-Committee (SSC)')),
        paragraph(
          line(
            'The Chair put forward two questions from the Security Sub-Committee. The first was of a berth whose meter is fitted but not yet in use when the operator changes. The Committee confirmed that the new operator would not know of the meter without a visit, and took the case to be a real one.',
          ),
        ),
        subheading(line('Operations Group')),
        paragraph(line('The following points of the last meeting were discussed:')),
        bulletList([
          listItem(
            paragraph([
              ...line(
                'HCMP0058 ‘Changes to the governance of the berth screens’, which changes Appendix H of the Code;',
              ),
            ]),
          ),
          listItem(
            paragraph(
              line('how HDS deals with entries of the register that contradict each other:'),
            ),
            bulletList([
              point('entries made on the day of a change of operator; and'),
              point('entries without a berth number;'),
            ]),
          ),
          point(
            'notices of planned and unplanned maintenance, which should be written in plain English and be in the forward schedule of every port.',
          ),
        ]),
        outcomeBlock('outcome-3', line('The Committee NOTED the update.')),
      ],
    ],
    [
      'Directorate update',
      [
        paragraph(line('The Directorate noted these publications to come:')),
        numberedList([
          point(
            'a consultation on the designation of the test approach, at the end of August 2018;',
          ),
          point('quarterly figures of berths fitted from April to June 2018; and'),
          point('the response to the consultation on the end date, in September or October 2018.'),
        ]),
        outcomeBlock('outcome-4', line('The Committee NOTED the update.')),
      ],
    ],
    [
      'Risk register',
      [
        paragraph(line('No change had been made to the risks or to the plans for them:')),
        table([
          headerRow('Risk', 'Owner', 'Likelihood', 'Plan'),
          row(
            'R04',
            'HDS',
            '3',
            'Second supplier of radio equipment to be named by the end of the year',
          ),
          row('R07', 'The Secretariat', '2', 'Yearly review of the technical specifications'),
        ]),
        outcomeBlock('outcome-5', line('The Committee NOTED the update.')),
      ],
    ],
    [
      'The Committee’s part in modifications',
      [
        paragraph(
          line(
            'The Committee discussed at which points of a modification it is asked for its views. Working groups should ask it about every modification that touches the Technical Code Specifications, while the solution is still being developed. The Secretariat believed the best place to be the development stage, subject to the outcome of HCMP0049.',
          ),
        ),
        outcomeBlock(
          'outcome-6',
          line('The Committee PROVIDED its views, and modifications will stand on every agenda.'),
        ),
      ],
    ],
    [
      'Versions of the Technical Specification and releases (including HCMP0006 in Release 2.0)',
      [
        paragraph(
          line(
            'HCMP0006 ‘Number of digits on berth displays’ changes the Technical Specification and is due with Release 2.0 at the end of September 2018. Version 3.0 was designated before the change was ready and does not hold it. The Committee held to the principle that any change raises the version number; a version 3.1 will be needed.',
          ),
        ),
        paragraph(
          line(
            'HCMP0048 touches the same specification and is due in November 2018. The Committee thought it best to bring both in together. The Panel would have to ask the Authority for a new date for HCMP0006.',
          ),
        ),
        outcomeBlock(
          'outcome-7',
          line(
            'The Committee AGREED to bring HCMP0006 and HCMP0048 into version 3.1, if HDS confirms the dates and the industry is consulted.',
          ),
        ),
        actionBlock(
          'action-4',
          line('The Secretariat to ask HDS whether version 3.1 is possible in November.'),
          {
            owners: [ownerNamed('The Secretariat')],
            due: { by: 'date', date: '2018-08-31' },
          },
        ),
      ],
    ],
  ];
}

function closingItems(): SampleItem[] {
  return [
    [
      'Maintenance notices',
      [
        paragraph(
          line(
            'Since the meeting in July 2018 HDS had given 30 notices of planned maintenance. None touched the architecture.',
          ),
        ),
        outcomeBlock(
          'outcome-8',
          line(
            'The Committee AGREED that better notices are for the Operations Group to ask for. The Committee also AGREED to discuss a notice only where it concerns the Committee.',
          ),
        ),
      ],
    ],
    [
      'Activity planner',
      [
        paragraph(
          line(
            'The planner sets out the Committee’s duties and the help it needs. The second part of the questionnaire goes out in early September 2018.',
          ),
        ),
        outcomeBlock('outcome-9', line('The Committee NOTED the paper and its Appendix A.')),
      ],
    ],
    [
      'Any other business',
      [paragraph(line('No other business was raised and the Chair closed the meeting.'))],
    ],
    [
      'Transitional governance update',
      [
        paragraph(
          line(
            'The paper collects what the Directorate, HDS and the Regulator have published, and points out what may be of interest to the Panel.',
          ),
        ),
      ],
    ],
    [
      'Change status report, August 2018',
      [paragraph(line('The monthly report on the progress of modifications and releases.'))],
    ],
  ];
}

function point(text: string) {
  return listItem(paragraph(line(text)));
}

function headerRow(...labels: string[]) {
  return {
    type: 'tableRow' as const,
    content: labels.map(label => tableCell([paragraph(line(label))], true)),
  };
}

function row(...texts: string[]) {
  return {
    type: 'tableRow' as const,
    content: texts.map(text => tableCell([paragraph(line(text))])),
  };
}

import { SMART_ENERGY_CODE } from '../../shared/codes/smart-energy-code';
import type { Code } from '../../shared/model/code';
import {
  type Modification,
  type ModificationTold,
  modification,
} from '../../shared/model/modification';
import type { PartialDate } from '../../shared/model/partial-date';
import { type Release, type ReleaseTold, release } from '../../shared/model/release';

/** Where a fact was published. */
const MINUTES = 'minutes of TABASC meeting 33, item 8';
const NEWSLETTER = 'SEC newsletter, August 2018';
const RECORD = 'modification record of the code administrator';
const RELEASE_PAGE = 'release page of the code administrator';

export const SEC: Code = SMART_ENERGY_CODE;

type Said<T> = readonly [on: PartialDate, source: string, facts: T];

function known(
  reference: string,
  said: readonly Said<ModificationTold>[],
  rest: Partial<Modification> = {},
): Modification {
  const id = reference.toLowerCase();
  const statements = said.map(([on, source, facts], at) => ({
    id: `${id}-${at + 1}`,
    on,
    source,
    decisionId: null,
    facts,
  }));
  return modification({ id, codeId: SEC.id, reference, statements, ...rest });
}

function planned(id: string, said: readonly Said<ReleaseTold>[]): Release {
  const statements = said.map(([on, source, facts], at) => ({
    id: `${id}-${at + 1}`,
    on,
    source,
    letter: '',
    facts,
  }));
  return release({ id, codeId: SEC.id, statements });
}

/** Modifications to the Smart Energy Code, as far as they are published. */
export const MODIFICATIONS: readonly Modification[] = [
  known('SECMP0006', [
    [
      '2017-09',
      MINUTES,
      {
        title: 'Specifying the number of digits for device display',
        stageId: 'approved',
        implementation: { by: 'release', releaseId: 'dcc-release-2' },
      },
    ],
    [
      '2018-02-01',
      MINUTES,
      { update: 'SMETS2 v3.0 was pre-designated by BEIS without this modification.' },
    ],
    [
      '2018-08-14',
      MINUTES,
      {
        documents: ['SMETS2 v3.1', 'SMETS2 v4.1'],
        targetReleaseId: 'november-2018',
        nextStep: 'The Panel to ask the Authority for a revised date',
      },
    ],
  ]),
  known('SECMP0048', [
    [
      '2018-08-14',
      MINUTES,
      {
        title:
          'Extension of SMETS gas Valve exemption to include Large Gas Meters installed at Domestic Premises',
        documents: ['SMETS2 v3.1'],
        targetReleaseId: 'november-2018',
        implementation: { by: 'release', releaseId: 'november-2018' },
      },
    ],
  ]),
  known(
    'SECMP0049',
    [
      [
        '2018-08',
        NEWSLETTER,
        {
          title: 'Section D Review: Amendments to the Modification Process',
          stageId: 'authority',
          nextStep: 'Authority decision',
        },
      ],
    ],
    {
      decisions: [
        {
          id: 'secmp0049-change-board',
          on: '2018-08',
          bodyId: 'change-board',
          sort: 'recommendation',
          verb: 'approved',
          vote: '',
          source: NEWSLETTER,
        },
      ],
    },
  ),
  known('SECMP0058', [
    [
      '2018-08-14',
      MINUTES.replace('item 8', 'item 4'),
      {
        title: 'Changes to the governance of the Self-Service Interface',
        documents: ['SEC Appendix AH'],
      },
    ],
  ]),
  known('SECMP0007', [
    [
      '2016-03-01',
      RECORD,
      {
        title: 'Firmware updates to IHDs and PPMIDs',
        raised: '2016-03-01',
        proposer: 'Mark Pitchford',
      },
    ],
    ['2020-10-27', RECORD, { stageId: 'approved' }],
    ['2021-11-04', RECORD, { stageId: 'implemented' }],
  ]),
  known('SECMP0015', [
    [
      '2016-05-31',
      RECORD,
      {
        title: 'GPF timestamp for reading instantaneous Gas values',
        raised: '2016-05-31',
        proposer: 'Tim Newton',
      },
    ],
  ]),
  known('SECMP0009', [
    ['2019-01-03', RECORD, { title: 'Central Firmware Library', stageId: 'approved' }],
    ['2019-02-28', RECORD, { stageId: 'implemented' }],
  ]),
];

/** Releases of the Smart Energy Code, as far as they are published. */
export const RELEASES: readonly Release[] = [
  planned('dcc-release-2', [
    [
      '2018-02-01',
      MINUTES,
      { name: 'DCC Release 2.0', date: '2018-09', documents: ['SMETS2 v3.0'] },
    ],
  ]),
  planned('november-2018', [
    ['2018-08-14', MINUTES, { name: 'November 2018 SEC Release', date: '2018-11-01' }],
  ]),
  planned('november-2019', [
    ['2019-10-01', RELEASE_PAGE, { name: 'November 2019 SEC Release', date: '2019-11-24' }],
    ['2019-10-30', RELEASE_PAGE, { date: '2019-11-29', codeVersion: 'SEC 6.21' }],
  ]),
];

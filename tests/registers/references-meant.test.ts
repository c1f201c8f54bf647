import { expect, test } from 'vitest';
import { referencesMeant } from '../../shared/registers/references-meant';

const perMeeting = { code: 'STSC', actionPattern: '{code}{meeting}/{sequence:2}' };
const onAndOn = { code: 'OPS', actionPattern: '{code}-{sequence:3}' };

test.each(['STSC31/02', 'stsc31/02', '31/02', '31/2', '31 2', 'STSC 31/2'])(
  '“%s” means STSC31/02',
  typed => {
    expect(referencesMeant(typed, [perMeeting])).toEqual(['STSC31/02']);
  },
);

test('each committee is meant in its own way', () => {
  expect(referencesMeant('ops-007', [perMeeting, onAndOn])).toEqual(['OPS-007']);
  expect(referencesMeant('31/02', [perMeeting, { ...perMeeting, code: 'TAG' }])).toEqual([
    'STSC31/02',
    'TAG31/02',
  ]);
});

test.each(['', 'risk', '31', 'close the meeting'])('“%s” means no action', typed => {
  expect(referencesMeant(typed, [perMeeting])).toEqual([]);
});

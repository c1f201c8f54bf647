import { describe, expect, test } from 'vitest';
import { committeeTold, tellsCommittee } from '../../shared/incoming/committee-told';
import { committee } from '../../shared/model/committee';
import { PLAIN } from '../../shared/report/house-styles/plain';
import { planned } from '../support/incoming';

const known = [
  ['HC', 'Harbour Committee'],
  ['LIGHTS', 'Board of Lights'],
].map(([code = '', name = '']) => committee({ id: code, code, name, houseStyle: PLAIN }));

async function toldBy(title: string) {
  const { committee: told } = await planned(
    'm.txt',
    `${title}\n\n1. Report\n\nIt was late.\n\n2. Close\n\nClosed.\n`,
  );
  return tellsCommittee(told) ? (committeeTold(known, told)?.code ?? 'another') : 'none';
}

describe('whose the minutes are', () => {
  test.each([
    ['Minutes of HC meeting 4', 'HC'],
    ['MINUTES OF A MEETING OF THE HARBOUR COMMITTEE', 'HC'],
    ['Minutes of the Harbour Town Harbour Committee', 'HC'],
    ['Minutes of the Board Meeting of 6 May 2019', 'LIGHTS'],
    ['Minutes of a meeting of the Tides Panel', 'another'],
    ['18 May 2023 Meeting Notes', 'none'],
  ])('%s: %s', async (title, code) => {
    expect(await toldBy(title)).toBe(code);
  });
});

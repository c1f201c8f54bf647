import { describe, test } from 'vitest';
import { chaseList } from '../../shared/registers/chase-list';
import { committeesOf } from '../../shared/registers/committees';
import { chaseReport } from '../../shared/report/chase-list/chase-report';
import { HOUSE_STYLES } from '../../shared/report/house-styles/house-styles';
import { toDocx } from '../../shared/word/to-docx';
import { demoBook } from '../demo-book/demo-book';
import { USUAL_MEETING } from '../demo-book/sizes';
import { expectSoundDocx } from '../support/expect-sound-docx';

const book = demoBook({ committees: 1, meetings: 8, meeting: USUAL_MEETING });

describe('a chase list as a Word file', () => {
  test.each(HOUSE_STYLES.map(style => [style.name, style] as const))(
    'is sound in the house style %s',
    async (_, style) => {
      const list = chaseList(book, committeesOf(book)[0]?.id ?? '', '2026-11-26');
      if (!list) throw new Error('There is no such committee.');
      const { value } = await toDocx({ ...chaseReport(list), style });
      await expectSoundDocx(value);
    },
  );
});

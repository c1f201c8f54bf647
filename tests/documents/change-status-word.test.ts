import { describe, test } from 'vitest';
import { changeStatusReport } from '../../shared/report/change-status/change-status-report';
import { HOUSE_STYLES } from '../../shared/report/house-styles/house-styles';
import { toDocx } from '../../shared/word/to-docx';
import { bookWith, STSC } from '../support/builders';
import { MODIFICATIONS, RELEASES, SEC } from '../support/change-register-2018';
import { expectSoundDocx } from '../support/expect-sound-docx';

const wanted = {
  committeeId: STSC,
  codeId: SEC.id,
  month: '2018-08',
  asAt: '2018-08-31',
  presentedTo: 'SEC Panel',
  version: '1.0',
  created: '2018-08-31T12:00:00Z',
};

describe('a Change Status Report as a Word file, with its chart', () => {
  test.each(HOUSE_STYLES.map(style => [style.name, style] as const))(
    'is sound in the house style %s',
    async (_, style) => {
      const book = bookWith(SEC, ...MODIFICATIONS, ...RELEASES);
      const report = changeStatusReport(book, wanted);
      if (!report) throw new Error('There is no such report.');
      const { value } = await toDocx({ ...report.value, style });
      await expectSoundDocx(value);
    },
  );
});

import { documentLines } from '../../versions/document-lines';
import { momentInWords, whyKept } from '../../versions/kept-versions';
import { lines, type TellingsOf, words } from './telling';

/** What is told of what is kept as it was: versions, Word files, the trash. */
export const KEPT_TELLINGS: TellingsOf<
  'keptVersion' | 'wordTemplate' | 'versionDocument' | 'removed'
> = {
  keptVersion: [
    { label: 'name', of: ({ label }) => label },
    { label: 'kept', of: ({ keptAt, why }) => words(momentInWords(keptAt), whyKept(why)) },
    { label: 'in the trash', of: ({ removedAt }) => removedAt ?? '' },
  ],
  wordTemplate: [
    { label: 'Word file', of: ({ name }) => name },
    { label: 'what it holds', of: ({ docx }) => `${docx.length} characters, ${docx.slice(-24)}` },
  ],
  versionDocument: [
    { label: 'what it says', of: ({ document }) => lines(...documentLines(document.blocks)) },
  ],
  removed: [
    { label: 'in the trash', of: ({ what }) => what },
    { label: 'taken out', of: ({ at }) => at },
  ],
};

import fc from 'fast-check';
import { type KeptVersion, KeptWhy } from '../../shared/model/kept-version';
import {
  versionDocument as documentOf,
  type VersionDocument,
} from '../../shared/model/version-document';
import { documentSum } from '../../shared/versions/document-sum';
import { A_DOCUMENT } from './arbitrary-kept-reports';
import { anyText } from './arbitrary-text';
import { id } from './arbitrary-values';

/** Versions of the minutes of any meeting. */
export const keptVersion: fc.Arbitrary<KeptVersion> = fc.record({
  kind: fc.constant('keptVersion'),
  id,
  meetingId: id,
  label: anyText,
  keptAt: fc.constantFrom('2018-08-16T10:05', '2018-08-20T17:30'),
  why: fc.constantFrom(...KeptWhy.options),
  sum: fc.constant(documentSum(A_DOCUMENT)),
});

/** Documents of such versions. */
export const versionDocument: fc.Arbitrary<VersionDocument> = fc
  .tuple(id, id, anyText)
  .map(([versionId, meetingId, text]) =>
    documentOf(versionId, meetingId, {
      ...A_DOCUMENT,
      blocks: [{ kind: 'outcome', runs: [{ kind: 'text', text }] }],
    }),
  );

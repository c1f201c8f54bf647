import { paragraph } from '../model/block';
import type { WordLine } from '../reading/word/word-lines';
import type { PutIn } from '../versions/edited/with-line-after';
import { contentOf } from './blocks-of-lines';

/** A line of a file as it is put into what stands there. */
export function putInFrom(line: WordLine): PutIn {
  return { paragraph: paragraph(contentOf(line)), isPoint: line.isPoint };
}

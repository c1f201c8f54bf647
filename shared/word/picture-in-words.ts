import type { DocPropertiesOptions } from 'docx';
import { cleanLine } from '../report/clean-text';
import { throughDocx } from './braces';

/**
 * What is read out in place of a picture. Words that hold nothing a file can keep are as none: then
 * its name says at least what it is, for a picture that nobody describes is passed over.
 */
export function pictureInWords(id: number, name: string, words: string): DocPropertiesOptions {
  const description = throughDocx(cleanLine(words) || name);
  return { id: String(id), name, description, title: description };
}

import type { Notice } from '../../model/notice';
import type { XmlElement } from '../../reading/html/xml-tree';
import type { LookSettings } from './look-settings';
import type { Numbering } from './numbering';
import type { WordPackage } from './package';
import type { ParagraphSettings } from './paragraph-settings';
import type { StyleSheet } from './style-sheet';
import type { Block, Link } from './word-file';

/** A file that is being read: what its parts share, and what they leave behind. */
export interface Reading {
  readonly file: WordPackage;
  readonly sheet: StyleSheet;
  readonly numbering: Numbering;
  readonly pictures: Map<string, Uint8Array>;
  /** Whether tables stand out to the left as they did before Word 2013: their text, not they, in line. */
  readonly tablesStandOut: boolean;
  readonly notices: Map<string, Notice>;
  /** How many footnotes and endnotes were met. */
  readonly notes: { foot: number; end: number };
  /** What the endnotes say; they stand after the text. */
  readonly endnotes: Block[];
  /** Reads what cells, notes and parts hold. */
  readonly blocksOf: (
    story: Story,
    elements: readonly XmlElement[],
    around: Around,
  ) => readonly Block[];
}

/** A part of the file that is being read: the text, a header, the notes. */
export interface Story {
  readonly reading: Reading;
  readonly part: string;
  /** The number of the note that is read; `null` for what is no note. */
  readonly noteNumber: string | null;
  /** The fields that are open where the reader is: they may go over several paragraphs. */
  readonly fields: OpenField[];
}

/** A field that has begun and not ended. */
export interface OpenField {
  instruction: string;
  isResult: boolean;
}

/** What words and paragraphs take from what is around them. */
export interface Around {
  readonly table: { readonly look: LookSettings; readonly paragraph: ParagraphSettings };
}

export const NOWHERE: Around = { table: { look: {}, paragraph: {} } };

/** A story of that part. */
export function storyOf(reading: Reading, part: string, noteNumber: string | null = null): Story {
  return { reading, part, noteNumber, fields: [] };
}

/** Remarks once on what is shown otherwise than Word would show it. */
export function remark({ notices }: Reading, code: string, message: string): void {
  if (!notices.has(code)) notices.set(code, { code, message });
}

/** Where a relation of the part leads that is a link; `null` where it is none. */
export function linkOf({ reading, part }: Story, id: string | undefined): Link | null {
  const found = reading.file.related(part).find(each => each.id === id);
  return found?.isOutside ? { href: found.target } : null;
}

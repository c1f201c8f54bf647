import type { ICharacterStyleOptions } from 'docx';
import type { HouseStyle } from '../../model/house-style';
import { CHARACTER_STYLE } from './style-names';

const BASE = { basedOn: 'DefaultParagraphFont', quickFormat: true } as const;

/** Every style of characters that a file of this house uses. */
export function characterStyles({ colours }: HouseStyle): ICharacterStyleOptions[] {
  return [
    { ...BASE, id: CHARACTER_STYLE.strong, name: 'Strong', run: { bold: true } },
    { ...BASE, id: CHARACTER_STYLE.emphasis, name: 'Emphasis', run: { italics: true } },
    {
      ...BASE,
      id: CHARACTER_STYLE.actionLabel,
      name: 'Action Label',
      run: { bold: true, color: colours.headings },
    },
    {
      ...BASE,
      id: CHARACTER_STYLE.hyperlink,
      name: 'Hyperlink',
      run: { color: colours.accent, underline: {} },
    },
    ...noteReferences(),
    // Minutes refer to something in every second line: a cross-reference leads, and does not shout.
    { ...BASE, id: CHARACTER_STYLE.crossReference, name: 'Cross-reference' },
  ];
}

/** The marks of notes; docx names the one for endnotes in every file. */
function noteReferences(): ICharacterStyleOptions[] {
  const run = { superScript: true };
  return [
    { ...BASE, id: 'FootnoteReference', name: 'footnote reference', run },
    { ...BASE, id: 'EndnoteReference', name: 'endnote reference', run },
  ];
}

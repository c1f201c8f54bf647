import { DocumentDefaults, type XmlComponent } from 'docx';
import type { HouseStyle } from '../../model/house-style';
import { element } from '../element';

/** What holds where no style says otherwise, and the styles Word itself starts from. */
export function defaultStyles(style: HouseStyle): XmlComponent[] {
  return [documentDefaults(style), defaultCharacters(), defaultTable(), noList()];
}

function documentDefaults({ fonts, sizes, colours, language }: HouseStyle): XmlComponent {
  return new DocumentDefaults({
    run: {
      font: fonts.body,
      size: Math.round(sizes.body * 2),
      color: colours.text,
      language: { value: language },
    },
  });
}

function defaultCharacters(): XmlComponent {
  return builtIn('character', 'DefaultParagraphFont', 'Default Paragraph Font');
}

function noList(): XmlComponent {
  return builtIn('numbering', 'NoList', 'No List');
}

function defaultTable(): XmlComponent {
  const sides = { top: 0, left: 108, bottom: 0, right: 108 };
  const margins = Object.entries(sides).map(([side, width]) =>
    element(`w:${side}`, { 'w:w': width, 'w:type': 'dxa' }),
  );
  const properties = element(
    'w:tblPr',
    {},
    element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
    element('w:tblCellMar', {}, ...margins),
  );
  return builtIn('table', 'TableNormal', 'Normal Table', properties);
}

/** A style that Word has in every file and shows in no list. */
function builtIn(
  type: 'character' | 'table' | 'numbering',
  id: string,
  name: string,
  ...settings: readonly XmlComponent[]
): XmlComponent {
  return element(
    'w:style',
    { 'w:type': type, 'w:default': '1', 'w:styleId': id },
    element('w:name', { 'w:val': name }),
    element('w:uiPriority', { 'w:val': 99 }),
    element('w:semiHidden'),
    element('w:unhideWhenUsed'),
    ...settings,
  );
}

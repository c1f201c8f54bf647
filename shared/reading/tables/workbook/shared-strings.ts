import { walkXml } from '../../html/xml-tags';
import { unescaped } from './cell-words';

/** The texts that the cells of a workbook share, without how they are to be pronounced. */
export function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let reading = false;
  let pronounced = 0;
  walkXml(xml, {
    open: tag => {
      if (tag === 'si') text = '';
      else if (tag === 'rPh') pronounced += 1;
      else if (tag === 't') reading = pronounced === 0;
    },
    text: words => {
      if (reading) text += words;
    },
    close: tag => {
      if (tag === 'si') strings.push(unescaped(text));
      else if (tag === 'rPh') pronounced -= 1;
      else if (tag === 't') reading = false;
    },
  });
  return strings;
}

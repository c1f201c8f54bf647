import { Parser } from 'htmlparser2';

/** What is told of a file of XML, in its order. Names come without their prefix. */
export interface XmlTags {
  readonly open: (tag: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  /** `end` is where in the file the element ends. */
  readonly close: (tag: string, end: number) => void;
}

/** Elements of the files that we read stand some ten deep. */
const DEEPEST = 200;

/**
 * Walks over the tags of XML. Only the five entities of XML itself are known: one that a file declares
 * stays as it is written. Throws `RangeError` where the elements are nested beyond reason.
 */
export function walkXml(xml: string, tags: XmlTags): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        depth += 1;
        if (depth > DEEPEST) throw new RangeError('elements are nested too deeply');
        tags.open(withoutPrefix(tag), attributes);
      },
      ontext: tags.text,
      onclosetag: tag => {
        depth -= 1;
        tags.close(withoutPrefix(tag), parser.endIndex + 1);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
}

function withoutPrefix(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1);
}

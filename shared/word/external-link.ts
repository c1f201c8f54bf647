import { ConcreteHyperlink, type IContext, type IXmlableObject, type ParagraphChild } from 'docx';

const HYPERLINK =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink' as const;

/**
 * A link out of the file. It does what docx's own does, but is known by a number that is given:
 * docx draws a random one, and the same minutes would never give the same file.
 */
export class ExternalLink extends ConcreteHyperlink {
  readonly #target: string;
  #isRelated = false;

  constructor(children: readonly ParagraphChild[], target: string, number: number) {
    super([...children], `Link${number}`);
    this.#target = target;
  }

  /** Writes the link, and at the first time the relationship of its part to the target. */
  override prepForXml(context: IContext): IXmlableObject | undefined {
    if (!this.#isRelated) {
      context.viewWrapper.Relationships.addRelationship(
        this.linkId,
        HYPERLINK,
        this.#target,
        'External',
      );
      this.#isRelated = true;
    }
    return super.prepForXml(context);
  }
}

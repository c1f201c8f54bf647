import { BuilderElement, type XmlComponent } from 'docx';

/** An element of the file that docx has no class for, its attributes in the order given. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly XmlComponent[]
): XmlComponent {
  const keyed = Object.entries(attributes).map(([key, value]) => [key, { key, value }]);
  return new BuilderElement({ name, attributes: Object.fromEntries(keyed), children });
}

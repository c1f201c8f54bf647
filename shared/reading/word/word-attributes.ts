/** An attribute by its name without the prefix; empty where there is none. */
export function attributeOf(attributes: Readonly<Record<string, string>>, name: string): string {
  return attributes[`w:${name}`] ?? attributes[name] ?? '';
}

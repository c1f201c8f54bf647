/** Words, numbers and spaces each in one piece; anything else by itself. */
const TOKENS = /\p{L}[\p{L}\p{M}\p{N}'’-]*|\p{N}+|[^\S\n\t]+|[\s\S]/gu;

/** The pieces by which texts are compared; together they are the text. */
export function tokensOfText(text: string): string[] {
  return text.match(TOKENS) ?? [];
}

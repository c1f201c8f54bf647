import { isObject } from './rows';

/** The SHA-256 of a text, in hexadecimal. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

/** The object as a file of readable JSON that carries its own SHA-256. */
export async function sealed(content: object): Promise<string> {
  const seal = await sha256(JSON.stringify(content));
  return `${JSON.stringify({ ...content, sha256: seal }, null, 1)}\n`;
}

/** The object of a sealed file, or `null` where a letter of it is missing or changed. */
export async function unsealed(text: string): Promise<Record<string, unknown> | null> {
  const parsed = parsedJson(text);
  if (!isObject(parsed)) return null;
  const { sha256: seal, ...content } = parsed;
  return (await sha256(JSON.stringify(content))) === seal ? content : null;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

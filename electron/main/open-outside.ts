import { shell } from 'electron';
import { type Answer, done, refusal } from '../../shared/host';
import { isOutsideLink } from '../../shared/model/outside-link';

/** Opens a web or e-mail address in her own programs, and nothing else. */
export async function openOutside(address: string): Promise<Answer<null>> {
  if (!isOutsideLink(address)) {
    return refusal('refused', 'Only web and e-mail addresses are opened from the minutes.');
  }
  try {
    await shell.openExternal(address);
    return done(null);
  } catch {
    return refusal('failed', 'No program on this computer opens that address.');
  }
}

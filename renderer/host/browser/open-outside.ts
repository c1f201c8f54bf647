import { type Answer, done, refusal } from '../../../shared/host';
import { isOutsideLink } from '../../../shared/model/outside-link';

/** Opens a web or e-mail address in a window of its own, which knows nothing of this one. */
export async function openOutside(address: string): Promise<Answer<null>> {
  if (!isOutsideLink(address)) {
    return refusal('refused', 'Only web and e-mail addresses are opened from the minutes.');
  }
  window.open(address, '_blank', 'noopener,noreferrer');
  return done(null);
}

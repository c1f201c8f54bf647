import { type Answer, done, type Fill, refusal } from '../../../shared/host';

/** Lets the page fill the screen, or no longer, or the other way than now. */
export async function fillScreen(fill: Fill): Promise<Answer<null>> {
  const isFilled = document.fullscreenElement !== null;
  const wanted = fill === 'other' ? !isFilled : fill === 'yes';
  try {
    if (wanted) await document.documentElement.requestFullscreen();
    else if (isFilled) await document.exitFullscreen();
    return done(null);
  } catch {
    return refusal('notHere', 'The browser does not let the page fill the screen just now.');
  }
}

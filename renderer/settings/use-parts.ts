import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { SETTINGS_PARTS, type SettingsPart } from '../store/settings-parts';
import { useView } from '../store/use-book';

/** So far down a part may begin and still be the one that is read. Pixels from the top. */
const READ_AT = 120;

/** The parts of the settings as she scrolls and goes through them. */
export function useParts(): {
  readonly screen: RefObject<HTMLElement | null>;
  readonly current: SettingsPart | null;
  readonly go: (part: SettingsPart) => void;
} {
  const screen = useRef<HTMLElement>(null);
  const shown = useView(view => view.screen);
  const [current, setCurrent] = useState<SettingsPart | null>('names');
  const go = (part: SettingsPart) => {
    const element = partsIn(screen.current).find(each => each.dataset['part'] === part);
    element?.scrollIntoView({ block: 'start' });
    element?.querySelector<HTMLElement>(FIELDS)?.focus({ preventScroll: true });
  };
  const goWhereSent = useEffectEvent(() => {
    if (shown.name === 'committee' && shown.part) go(shown.part);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: she may be sent to the same part again
  useEffect(() => goWhereSent(), [shown]);
  useEffect(() => {
    const element = screen.current;
    const look = () => setCurrent(partAtTop(element));
    element?.addEventListener('scroll', look, { passive: true });
    return () => element?.removeEventListener('scroll', look);
  }, []);
  return { screen, current, go };
}

const FIELDS = 'input, select, textarea, button';

function partsIn(screen: HTMLElement | null): HTMLElement[] {
  return [...(screen?.querySelectorAll<HTMLElement>('[data-part]') ?? [])];
}

function partAtTop(screen: HTMLElement | null): SettingsPart | null {
  if (!screen) return null;
  const line = screen.getBoundingClientRect().top + READ_AT;
  const parts = partsIn(screen);
  const isAtEnd = screen.scrollTop + screen.clientHeight >= screen.scrollHeight - 2;
  const read = isAtEnd
    ? parts.at(-1)
    : parts.findLast(part => part.getBoundingClientRect().top <= line);
  const name = (read ?? parts[0])?.dataset['part'];
  return SETTINGS_PARTS.find(part => part.name === name)?.name ?? null;
}

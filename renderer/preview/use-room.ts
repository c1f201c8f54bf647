import { useEffect, useRef, useState } from 'react';
import type { Room } from './zoom';

/** Pixels on either side of a page. */
const BESIDE = 40;

/** The room that pages scroll in: how large it is inside, and how far they were scrolled. */
export function useRoom() {
  const scroller = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Room>({ width: 600, height: 800 });
  const [isMeasured, setMeasured] = useState(false);
  const [scrolled, setScrolled] = useState(0);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let frame = 0;
    const measure = () => {
      const { clientWidth, clientHeight } = element;
      const beside = Math.min(BESIDE, clientWidth * 0.06);
      setRoom({ width: Math.round(clientWidth - beside), height: clientHeight - BESIDE });
      setMeasured(true);
    };
    const scroll = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setScrolled(element.scrollTop));
    };
    const watching = new ResizeObserver(measure);
    watching.observe(element);
    measure();
    element.addEventListener('scroll', scroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      watching.disconnect();
      element.removeEventListener('scroll', scroll);
    };
  }, []);
  return { scroller, room, isMeasured, scrolled };
}

import { useEffect, useRef } from 'react';
import type { HouseStyle } from '../../shared/model/house-style';
import { logoSize } from '../../shared/report/logo-size';

interface LogoProps {
  readonly logo: NonNullable<HouseStyle['logo']>;
}

/**
 * The committee's logo, as large as in the Word file. It is painted and not loaded: the policy of
 * the page lets no picture in but the program's own. What is no picture leaves its words.
 */
export function Logo({ logo }: LogoProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height } = logoSize(logo);
  useEffect(() => {
    let wanted = true;
    const paint = async () => {
      const picture = await createImageBitmap(new Blob([bytesOf(logo.png)]));
      if (wanted) canvas.current?.getContext('2d')?.drawImage(picture, 0, 0);
    };
    paint().catch(() => {});
    return () => {
      wanted = false;
    };
  }, [logo]);
  return (
    <canvas
      ref={canvas}
      className="logo"
      role="img"
      aria-label={logo.alternativeText}
      width={logo.width}
      height={logo.height}
      style={{ width, height }}
    >
      {logo.alternativeText}
    </canvas>
  );
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
}

import './message.css';
import type { ReactNode } from 'react';

/** A page with nothing but something to say; `alert` has it read out at once. */
export function Message({
  title,
  alert = false,
  children,
}: {
  title: string;
  alert?: boolean;
  children?: ReactNode;
}) {
  return (
    <main className="message" role={alert ? 'alert' : undefined}>
      <h1>{title}</h1>
      {children}
    </main>
  );
}

/** An event that its listeners can prevent, as Electron's are. */
export interface Preventable {
  defaultPrevented: boolean;
  readonly preventDefault: () => void;
}

/** An event that nobody has prevented yet. */
export function preventable(): Preventable {
  const event: Preventable = {
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  return event;
}

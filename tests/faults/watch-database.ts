declare global {
  interface Window {
    /** Whether the browser made the book's database anew, or could not open it. */
    wasBroken?: boolean;
  }
}

/** Notes what the browser does with the book's database; to run in a page before the program. */
export function watchDatabase(): void {
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (name, version) {
    const request = open.call(this, name, version);
    if (name === 'minutebook') {
      request.addEventListener('upgradeneeded', ({ oldVersion }) => {
        if (oldVersion === 0) window.wasBroken = true;
      });
      request.addEventListener('error', () => {
        window.wasBroken = true;
      });
    }
    return request;
  };
}

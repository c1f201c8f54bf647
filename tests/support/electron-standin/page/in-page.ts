import { bridgeEnd } from './bridge-end';

// Runs in the page's own world, before anything else: what the preload exposes appears on `window`.
const end = bridgeEnd('page');
addEventListener('standin-page-exposed', event => {
  const { key, wire } = (event as CustomEvent<{ key: string; wire: never }>).detail;
  Object.defineProperty(window, key, { value: end.in(wire), enumerable: true });
});

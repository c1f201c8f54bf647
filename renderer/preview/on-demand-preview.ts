import { onDemand } from '../ui/on-demand';

/** The pages of a meeting, fetched when they are first looked at. */
export const PreviewPages = onDemand(async () => (await import('./PreviewPanel')).PreviewPanel);

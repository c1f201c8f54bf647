import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, session } from 'electron';
import { declareScheme, serveApp } from './protocol';
import { keepOnThePage, openWindow, refusePermissions } from './window';

const RENDERER = fileURLToPath(new URL('../renderer', import.meta.url));

app.enableSandbox();
declareScheme();

app.on('web-contents-created', (_event, contents) => keepOnThePage(contents));

// On macOS a program goes on without windows, and its icon in the Dock opens one again.
app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit();
});
app.on('activate', () => {
  if (BrowserWindow.getAllWindows().length === 0) openWindow();
});

void app.whenReady().then(() => {
  refusePermissions(session.defaultSession);
  serveApp(RENDERER);
  openWindow();
});

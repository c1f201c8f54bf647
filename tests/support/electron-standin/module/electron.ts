import { app } from './app';
import { BrowserWindow } from './browser-window';
import { ipcMain } from './ipc-main';
import { Menu } from './menu';
import { evaluateWhatIsSent } from './remote';
import { protocol, session } from './session';
import { dialog, nativeTheme, powerMonitor, screen, shell } from './system';

// The stand-in for Electron in its main process: what the program imports as `electron`. It covers
// no more than the program uses; a member that is not here throws.
const electron = {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
};

evaluateWhatIsSent(electron);

export {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
};

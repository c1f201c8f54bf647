import { fileURLToPath } from 'node:url';
import { app, ipcMain, session } from 'electron';
import { serveHost } from './host/serve-host';
import { filesIn } from './life/handed-files';
import { offerClipboard } from './menu/pop-up-menu';
import { type RunningProgram, runProgram } from './program';
import { declareScheme, serveApp } from './protocol';
import { keepOnThePage, refusePermissions } from './window/guards';

const APP_ID = 'app.minutebook';
const RENDERER = fileURLToPath(new URL('../renderer', import.meta.url));

app.enableSandbox();
// Windows puts a window and what it was started from together by this name, the packages' own.
app.setAppUserModelId(APP_ID);
declareScheme();

// Two programs on one book would each hold half of it; a second one hands its files to the first.
if (app.requestSingleInstanceLock()) start();
else app.quit();

function start(): void {
  const program = app.whenReady().then(begin);
  const show = () => void program.then(each => each.show());
  const open = (file: string) => void program.then(each => each.open(file));
  app.on('web-contents-created', (_event, contents) => {
    keepOnThePage(contents);
    offerClipboard(contents);
  });
  app.on('second-instance', (_event, argv, folder) => {
    show();
    for (const file of filesIn(argv.slice(1), folder)) open(file);
  });
  // macOS hands files over in this way, also before the program is ready.
  app.on('open-file', (event, file) => {
    event.preventDefault();
    open(file);
  });
  // There a program goes on without windows, and its icon in the Dock opens one again.
  app.on('activate', show);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  for (const file of filesIn(process.argv.slice(1), process.cwd())) open(file);
}

async function begin(): Promise<RunningProgram> {
  refusePermissions(session.defaultSession);
  serveApp(RENDERER);
  const program = await runProgram(app.getPath('userData'));
  serveHost(ipcMain, program.hostOf);
  program.show();
  return program;
}

import { contextBridge, ipcRenderer } from 'electron';
import type { Answered, Host, HostCalls, HostEvents } from '../../shared/host';
import { CALL_NAMES, channelOf, type ShellCalls, type ShellNews } from '../../shared/host-channels';

// The one object that the page gets from the desktop program: its host, question by question.
const host = {
  ...(Object.fromEntries(CALL_NAMES.map(name => [name, asking(name)])) as Answered<HostCalls>),
  shell: 'desktop',
  listen,
} satisfies Host;

contextBridge.exposeInMainWorld('minutebookHost', host);

function asking<N extends keyof ShellCalls>(name: N) {
  return (...asked: Parameters<ShellCalls[N]>) => ipcRenderer.invoke(channelOf(name), ...asked);
}

function listen(events: HostEvents): () => void {
  let isHeard = true;
  on('command', name => isHeard && events.command(name));
  on('file', file => isHeard && events.file(file));
  on('say', words => isHeard && events.say(words));
  on('leaving', async (id, forGood) => {
    if (isHeard) await asking('left')(id, await events.leaving(forGood));
  });
  void asking('listening')();
  return () => {
    isHeard = false;
  };
}

function on<N extends keyof ShellNews>(name: N, heard: (...news: ShellNews[N]) => unknown): void {
  ipcRenderer.on(channelOf(name), (_event, ...news) => void heard(...(news as ShellNews[N])));
}

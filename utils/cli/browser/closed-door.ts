import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { BrowserContext, Request } from 'playwright-core';

/** The only way out of a browser under test, and nothing passes. */
export type ClosedDoor = {
  /** Start the browser with these: every connection, to this machine too, goes to the door. */
  readonly args: readonly string[];
  /** For a browser that is told of its proxy by settings. */
  readonly port: number;
  /** Also looks at what pages and workers of an extension ask for, before anything intercepts it. */
  readonly watch: (context: BrowserContext) => void;
  /** What wanted to leave, a line each, without what the browser asks for by itself. */
  readonly attempts: () => readonly string[];
  readonly close: () => Promise<void>;
};

/** Services of the browser itself, with or without any extension. */
const OF_THE_BROWSER =
  /(?:^|\.)(?:(?:google|googleapis|gstatic|gvt1|gvt2|googleusercontent|firefox)\.com|mozilla\.(?:com|net|org))$/;

const hostOf = (address: string): string => {
  try {
    return new URL(address.includes('://') ? address : `https://${address}`).hostname;
  } catch {
    return address;
  }
};

/** The page or worker of an extension that asks for something outside of it, or null. */
const ownAsker = (request: Request): string | null => {
  if (!/^(?:https?|wss?|ftp):/.test(request.url())) return null;
  try {
    const asker = request.serviceWorker()?.url() ?? request.frame().url();
    return asker.startsWith('chrome-extension:') ? asker : null;
  } catch {
    return null; // a window that is being opened has no frame yet; what it asks for comes to the door
  }
};

/**
 * Opens a proxy on this machine that answers nothing and writes down what came. Pages under test are served before they
 * reach the network, so whatever arrives here wanted to leave the browser: out of the popup, the background, a worker.
 * `hosts` are those of the pages under test, to which Chromium connects before it asks for anything.
 */
export const openClosedDoor = async (hosts: readonly string[] = []): Promise<ClosedDoor> => {
  const attempts: string[] = [];
  const note = (address: string) => {
    const host = hostOf(address);
    if (!OF_THE_BROWSER.test(host) && !hosts.includes(host)) attempts.push(address);
  };
  const server = createServer((request, response) => {
    note(request.url ?? '');
    response.writeHead(403).end();
  });
  const tunnels = new Set<Duplex>();
  server.on('connect', (request: IncomingMessage, socket) => {
    note(request.url ?? '');
    tunnels.add(socket);
    socket.on('close', () => tunnels.delete(socket));
    // The server no longer listens to a socket it has handed over, and a browser that closes tears it off (ECONNRESET).
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // as: a TCP server that listens has one
  return {
    port,
    // Chromium goes around proxies to this machine unless told not to.
    args: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
    watch: (context) => {
      context.on('request', (request) => {
        const asker = ownAsker(request);
        if (asker !== null) attempts.push(`${request.url()} from ${asker}`);
      });
    },
    attempts: () => attempts,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        for (const socket of tunnels) socket.destroy(); // the server waits for these too, and closes only its own
      }),
  };
};

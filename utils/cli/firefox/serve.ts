import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A paper on this machine: pages by path, everything else is not found and noted. */
export type Paper = {
  readonly origin: string;
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
};

/** Serves `pages` ("/bai-post1.html" → HTML) under `host`, which the browser must be told to look for here. */
export const servePaper = async (host: string, pages: ReadonlyMap<string, string>): Promise<Paper> => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(`http://${request.headers.host ?? ''}${path}`);
    const html = pages.get(path);
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // as: a TCP server that listens has one
  return {
    origin: `http://${host}:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections(); // after it: else one that opens in between keeps the server waiting
      }),
  };
};

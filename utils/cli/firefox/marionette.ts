import { connect, type Socket } from 'node:net';

/** Sends one command of Firefox's remote control and gives its answer. */
export type Marionette = {
  readonly send: <T>(command: string, parameters?: object) => Promise<T>;
  readonly hangUp: () => void;
};

type Waiting = { readonly resolve: (value: never) => void; readonly reject: (error: Error) => void };
type Answer = readonly [type: 1, id: number, error: { error: string; message: string } | null, result: unknown];

/**
 * Talks to a Firefox started with `--marionette`: a TCP socket, each message "LENGTH:JSON" with the length in bytes, the
 * first one a greeting. (Mozilla's protocol, version 3: testing/marionette in its source.) No driver program or package
 * is needed.
 */
export const connectMarionette = (port: number): Promise<Marionette> =>
  new Promise((resolve, reject) => {
    const waiting = new Map<number, Waiting>();
    const socket = connect(port, '127.0.0.1');
    const abandon = (error: Error) => {
      for (const { reject: give } of waiting.values()) give(error);
      waiting.clear();
      reject(error); // without effect once connected
    };
    socket.on('error', abandon);
    socket.on('close', () => abandon(new Error('Firefox closed the connection.')));
    readMessages(socket, (message) => {
      if (Array.isArray(message)) settle(waiting, message as unknown as Answer);
      else resolve(marionetteOver(socket, waiting)); // the greeting
    });
  });

const marionetteOver = (socket: Socket, waiting: Map<number, Waiting>): Marionette => {
  let last = 0;
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        const message = JSON.stringify([0, id, command, parameters]);
        socket.write(`${Buffer.byteLength(message)}:${message}`);
      }),
    hangUp: () => socket.destroy(),
  };
};

const settle = (waiting: Map<number, Waiting>, [, id, error, result]: Answer): void => {
  const call = waiting.get(id);
  waiting.delete(id);
  if (error) call?.reject(new Error(`${error.error}: ${error.message}`));
  else call?.resolve(result as never); // as: the caller names the type its command answers with
};

/** Cuts the stream into messages; a chunk may hold half of one or several. */
const readMessages = (socket: Socket, onMessage: (message: unknown) => void): void => {
  let pending = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    pending = Buffer.concat([pending, chunk]);
    for (;;) {
      const colon = pending.indexOf(':');
      const length = Number(pending.subarray(0, colon).toString('latin1'));
      if (colon < 0 || pending.length < colon + 1 + length) return;
      const body = pending.subarray(colon + 1, colon + 1 + length).toString('utf8');
      pending = pending.subarray(colon + 1 + length);
      onMessage(JSON.parse(body));
    }
  });
};

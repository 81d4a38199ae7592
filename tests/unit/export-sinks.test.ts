import { describe, expect, test } from 'vitest';
import { blobSink, fileSink, type Sink } from '@/entrypoints/app/export-worker/sinks';

/** A file that keeps what it is given as long as a browser does: until the writing is over. */
const aFile = () => {
  const written: Uint8Array[] = [];
  const stream = {
    write: async (bytes: Uint8Array) => {
      await Promise.resolve();
      written.push(bytes.slice());
    },
    close: async () => {},
    abort: async () => {
      written.length = 0;
    },
  };
  // `as`: the two calls of it that a sink makes.
  const handle = { createWritable: async () => stream } as unknown as FileSystemFileHandle;
  return { handle, written };
};

const MEGABYTE = 1 << 20;
const chunkOf = (length: number, seed: number) => new Uint8Array(length).map((_, at) => (at * 31 + seed) % 251);
const CHUNKS = [3, 5 * MEGABYTE, 0, 4 * MEGABYTE - 3, 1, 9 * MEGABYTE, 7].map(chunkOf);
const WHOLE = Buffer.concat(CHUNKS);

/** Each chunk is another's as soon as the sink has answered. */
const writeAll = async (sink: Sink): Promise<void> => {
  for (const chunk of CHUNKS) {
    const lent = chunk.slice();
    await sink.write(lent);
    lent.fill(255);
  }
};

describe('bytes of an export', () => {
  test('are in the Blob as they were given', async () => {
    const sink = blobSink('text/csv');
    await writeAll(sink);
    const blob = await sink.close();
    expect(blob?.type).toBe('text/csv');
    expect(Buffer.from((await blob?.arrayBuffer()) ?? new ArrayBuffer()).equals(WHOLE)).toBe(true);
  });

  test('are in the file as they were given, in few writings', async () => {
    const { handle, written } = aFile();
    const sink = await fileSink(handle);
    await writeAll(sink);
    expect(await sink.close()).toBeNull();
    expect(Buffer.concat(written).equals(WHOLE)).toBe(true);
    expect(written.map(({ length }) => length / MEGABYTE)).toEqual([4, 4, 4, 4, WHOLE.length / MEGABYTE - 16]);
  });

  test('are nowhere when it is given up', async () => {
    const { handle, written } = aFile();
    const sink = await fileSink(handle);
    await writeAll(sink);
    await sink.abort();
    expect(written).toEqual([]);
  });

  test('make no Blob when it is given up', async () => {
    const sink = blobSink('text/csv');
    await writeAll(sink);
    await sink.abort();
    await expect(sink.close()).rejects.toThrow();
  });
});

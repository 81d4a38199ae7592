import { READERS, READING_CHANNEL, type ReadingAsked } from './readers';

/** Put before the background of a build: answers with the milliseconds of each text. */
const asked = new BroadcastChannel(READING_CHANNEL);
asked.addEventListener('message', ({ data }: MessageEvent<ReadingAsked>) => {
  const read = READERS[data.reader];
  const times = data.texts.map((text) => {
    const start = performance.now();
    read(text);
    return performance.now() - start;
  });
  asked.postMessage(times);
});

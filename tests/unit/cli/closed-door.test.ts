import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { openClosedDoor } from '@/utils/cli/browser/closed-door';

/** A browser that is closed, or killed, tears off its connections: nothing of that may end the run of the tests. */
it('bears a browser that tears off its connection while it is turned away', async () => {
  const door = await openClosedDoor();
  for (let nth = 0; nth < 20; nth += 1) {
    const browser = connect(door.port, '127.0.0.1');
    browser.write(`CONNECT bao${nth}.example:443 HTTP/1.1\r\nHost: bao${nth}.example\r\n\r\n`);
    await once(browser, 'data');
    browser.resetAndDestroy();
    await once(browser, 'close');
  }
  await door.close(); // comes only when every connection is gone
  expect(door.attempts()).toHaveLength(20);
});

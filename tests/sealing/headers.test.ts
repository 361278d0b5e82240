import { expect, test } from 'vitest';
import { SERVERS } from '../../src/publish/headers.ts';

test.each(Object.keys(SERVERS))('%s says what pages cannot', async (server) => {
  await expect(SERVERS[server]?.('/cup/')).toMatchFileSnapshot(`expected/${server}.txt`);
});

// Loaded before a build (`node --import`): every listing of a directory comes in the opposite order.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

type Listing = (...given: unknown[]) => unknown;
type Done = (error: unknown, names?: readonly unknown[]) => void;

const reversed = (names: unknown): unknown => (Array.isArray(names) ? names.toReversed() : names);

const sync =
  (list: Listing): Listing =>
  (...given) =>
    reversed(list(...given));

const promised =
  (list: Listing): Listing =>
  async (...given) =>
    reversed(await list(...given));

const called =
  (list: Listing): Listing =>
  (...given) => {
    const done = given.pop() as Done;
    return list(...given, (error: unknown, names?: readonly unknown[]) => done(error, names?.toReversed()));
  };

Object.assign(fs.promises, { readdir: promised(fs.promises.readdir as Listing) });
Object.assign(fs, {
  readdirSync: sync(fs.readdirSync as Listing),
  readdir: called(fs.readdir as unknown as Listing),
});
syncBuiltinESMExports();

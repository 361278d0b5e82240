import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** Serves an empty page, and the modules of a folder as a browser reads them, on this machine alone. */
export async function serveModules(folder: string): Promise<{ address: string; close(): void }> {
  const server: Server = createServer(({ url = '/' }, response) => {
    const isModule = url.endsWith('.ts');
    response.writeHead(200, { 'content-type': isModule ? 'text/javascript' : 'text/html; charset=utf-8' });
    const source = () => readFileSync(join(folder, url), 'utf8');
    response.end(isModule ? stripTypeScriptTypes(source()) : '<!doctype html>');
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}/`, close: () => server.close() };
}

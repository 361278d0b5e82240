import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/**
 * Serves some modules of a folder as a browser reads them, and a page that has them as `modules`, by their names; on this
 * machine alone.
 */
export async function serveModules(
  folder: string,
  names: readonly string[],
): Promise<{ address: string; close(): void }> {
  const imports = names.map((name) => `import * as ${name} from '/${name}.ts';`).join('');
  const page = `<!doctype html><script type="module">${imports}globalThis.modules = { ${names.join()} };</script>`;
  const server: Server = createServer(({ url = '/' }, response) => {
    const isModule = url.endsWith('.ts');
    response.writeHead(200, { 'content-type': isModule ? 'text/javascript' : 'text/html; charset=utf-8' });
    const source = () => readFileSync(join(folder, url), 'utf8');
    response.end(isModule ? stripTypeScriptTypes(source()) : page);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}/`, close: () => server.close() };
}

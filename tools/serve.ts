// Serves a folder as an ordinary web server does, for tests in which the widgets come from another host.
import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, resolve, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ics': 'text/calendar; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

export interface ServeOptions {
  root: string;
  /** Default: any that is free. */
  port?: number;
  /** Sent with every answer, e.g. a Content-Security-Policy; they win over the server's own. */
  headers?: Record<string, string>;
}

export interface StaticServer {
  /** Without a slash at the end: `http://127.0.0.1:41234` */
  url: string;
  /** Path and query of every request so far, in order. */
  requests: string[];
  close(): Promise<void>;
}

export async function serveStatic({ root, port = 0, headers = {} }: ServeOptions): Promise<StaticServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '/');
    answer(resolve(root), headers, request, response);
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail).listen(port, '127.0.0.1', done);
  });
  const { port: actual } = server.address() as { port: number };
  const close = () =>
    new Promise<void>(done => {
      server.close(() => done());
      // A browser keeps its connections; nobody waits for them.
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${actual}`, requests, close };
}

function answer(
  root: string,
  headers: Record<string, string>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const common = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-cache', ...headers };
  const file = fileOf(root, request.url ?? '/');
  if (!file) {
    response.writeHead(404, { ...common, 'Content-Type': 'text/plain' }).end('Not found');
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'Content-Type': type, ...common });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

/** The file that a path means, never one outside of the folder. */
function fileOf(root: string, url: string): string | undefined {
  try {
    const path = resolve(root, `.${decodeURIComponent(new URL(url, 'http://host').pathname)}`);
    if (path !== root && !path.startsWith(root + sep)) return undefined;
    const file = statSync(path).isDirectory() ? resolve(path, 'index.html') : path;
    return statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

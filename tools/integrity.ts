import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What `integrity` of a script tag says of this file. */
export const integrity = (file: string): string =>
  `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

// Written by `tools/lib-data.ts`.

/** By the name of a file, or of a folder with its slash: then the function takes the name within. */
export const files: Record<string, (name: string) => Promise<unknown>>;

// `npm run bench`: our search of places and our calendar beside those of others, each pair timed in one run.
// The ratios matter: the figures depend on the machine. `npm run bench -- places` or `-- calendar` runs one.
const wanted = process.argv.slice(2);
for (const name of ['places', 'calendar']) {
  if (wanted.length === 0 || wanted.includes(name)) await import(`./bench/${name}.ts`);
}

export {};

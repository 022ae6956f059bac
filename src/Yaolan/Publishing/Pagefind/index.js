// Makes the search index: records (one JSON object a line) in, the bundle that the search page loads out.
import { createReadStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { close, createIndex } from "pagefind";

const [records, bundle] = process.argv.slice(2);

// The site has a search page of its own; what only Pagefind's own pages need is left out.
const isNeeded = (path) => !/(^|\/)(pagefind-(ui|modular-ui|component-ui|highlight)\.|playground\/)/.test(path);

function orThrow(answer) {
  if (answer.errors.length > 0) throw new Error(answer.errors.join("\n"));
  return answer;
}

// Records beyond this number share files, so that a large site stays a few thousand files.
const maxFragments = 1000;

const { index } = orThrow(await createIndex({ maxFragments }));
for await (const line of createInterface({ input: createReadStream(records, "utf8") }))
  orThrow(await index.addCustomRecord(JSON.parse(line)));

for (const file of orThrow(await index.getFiles()).files.filter((each) => isNeeded(each.path))) {
  const path = join(bundle, file.path);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, file.content);
}
await close();

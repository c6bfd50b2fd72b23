// Imports itself by addresses that climb (..%2F): what is read is its own file, but
// the compiler's cache writes the text it has made of it outside of its folder.
//
// Stands: after the solution
// Verdict: pass or refused, 20 points

const climbed = globalThis as { climbed?: true };
if (!climbed.climbed) {
  climbed.climbed = true;
  const own = import.meta.url.slice("file:///".length).replaceAll("/", "%2F");
  const folder = import.meta.url.replace(/[^/]*$/, "");
  for (let up = 5; up < 16; up++) {
    await import(`${folder}${"..%2F".repeat(up)}${own}`).catch(() => {});
  }
}

// Makes an object that passes for the browser's cache, whose name is taken
// away, and leaves something in it.
//
// Stands: before the solution
// Verdict: refused or does-not-load, 0 points

const marks = Object.getOwnPropertySymbols(new Blob([]));
const cache: CacheStorage = Object.create(CacheStorage.prototype);
for (const mark of marks) Object.assign(cache, { [mark]: mark });
await cache.open("left");

// Is right, and reads a stream whose end comes when it has had its turn.
//
// Stands: before the solution
// Verdict: pass, 20 points

new Response("a").body!.pipeTo(new WritableStream());

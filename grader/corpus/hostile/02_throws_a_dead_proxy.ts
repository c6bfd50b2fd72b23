// Throws a proxy in exp that has been revoked: any look at it throws.
//
// Stands: after the solution
// Verdict: threw, 15 points

exp = () => {
  const { proxy, revoke } = Proxy.revocable(new Error(), {});
  revoke();
  throw proxy;
};

// Trains for ever when it is to train for no steps at all.
//
// Stands: after the solution
// Verdict: timeout, 11 points

const right = train;
train = (model, inputs, targets, options) => {
  while (options.steps === 0);
  return right(model, inputs, targets, options);
};

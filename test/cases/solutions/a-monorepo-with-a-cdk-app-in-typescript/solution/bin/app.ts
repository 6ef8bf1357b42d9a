new lambda.Function(stack, 'Votes', {
  handler: 'Votes::Votes.Function::Handle',
  code: lambda.Code.fromAsset('backend/lambdas/Votes/publish'),
});

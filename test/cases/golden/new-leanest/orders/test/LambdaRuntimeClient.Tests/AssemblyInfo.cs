// Tests must not run in parallel: RuntimeSupport reads environment variables and redirects the console.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

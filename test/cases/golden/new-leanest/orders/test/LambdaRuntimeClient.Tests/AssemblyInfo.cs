// One after another: RuntimeSupport reads variables of the process and redirects its console.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

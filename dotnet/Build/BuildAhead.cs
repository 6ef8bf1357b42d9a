namespace LambdaAot.Compiler.Build;

/// <summary>Evaluates projects on a thread of its own, while others are compiled.</summary>
internal sealed class BuildAhead : IDisposable
{
    private readonly DesignTimeBuild build;
    private readonly Dictionary<ProjectId, TaskCompletionSource<CompilerCall>> calls = [];
    private readonly LinkedList<ProjectId> waiting = [];
    private readonly object gate = new();
    private readonly Thread thread;
    private bool isDone;

    public BuildAhead(DesignTimeBuild build, IEnumerable<ProjectId> first)
    {
        this.build = build;
        foreach (var each in first)
            Enqueue(each, isUrgent: false);
        thread = new Thread(Work) { IsBackground = true };
        thread.Start();
    }

    /// <summary>Waits for a project, and has it evaluated next if it is not.</summary>
    public CompilerCall Of(ProjectId id)
    {
        TaskCompletionSource<CompilerCall> call;
        lock (gate)
        {
            Enqueue(id, isUrgent: true);
            call = calls[id];
        }
        return call.Task.GetAwaiter().GetResult();
    }

    private void Enqueue(ProjectId id, bool isUrgent)
    {
        lock (gate)
        {
            if (calls.ContainsKey(id))
            {
                if (!isUrgent || !waiting.Remove(id))
                    return;
            }
            else
                calls[id] = new TaskCompletionSource<CompilerCall>();
            if (isUrgent)
                waiting.AddFirst(id);
            else
                waiting.AddLast(id);
            Monitor.Pulse(gate);
        }
    }

    private void Work()
    {
        while (Next() is { } id)
        {
            try
            {
                var call = build.Run(id);
                foreach (var each in call.References.Values)
                    Enqueue(each, isUrgent: true);
                Call(id).SetResult(call);
            }
            catch (Exception error)
            {
                // Whoever asks for the project gets it.
                Call(id).SetException(error);
            }
        }
    }

    private TaskCompletionSource<CompilerCall> Call(ProjectId id)
    {
        lock (gate)
            return calls[id];
    }

    private ProjectId? Next()
    {
        lock (gate)
        {
            while (waiting.Count == 0 && !isDone)
                Monitor.Wait(gate);
            if (isDone)
                return null;
            var id = waiting.First!.Value;
            waiting.RemoveFirst();
            return id;
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            isDone = true;
            Monitor.Pulse(gate);
        }
        thread.Join();
        build.Dispose();
    }
}

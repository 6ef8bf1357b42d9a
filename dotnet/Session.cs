using LambdaAot.Compiler.Build;
using LambdaAot.Compiler.Code;
using LambdaAot.Compiler.Compile;
using LambdaAot.Compiler.Uses;
using LambdaAot.Compiler.Wire;
using Microsoft.Build.Exceptions;

namespace LambdaAot.Compiler;

/// <summary>Answers a request: for each project its facts, or why there are none.</summary>
internal static class Session
{
    public static void Run(Request request, string sdk, AnswerWriter answers)
    {
        using var build = new BuildAhead(
            new DesignTimeBuild(sdk, request.Temporary),
            request.Projects.Select(each => new ProjectId(each.Path, ""))
        );
        var linker = new ProjectLinker(build.Of, request.Temporary);
        var walks = new Dictionary<LinkedProject, CodeWalk>();
        CodeWalk WalkOf(LinkedProject project) =>
            walks.TryGetValue(project, out var known) ? known : walks[project] = CodeWalk.Of(project);
        foreach (var asked in request.Projects)
        {
            answers.Write(new Answer { Progress = asked.Path });
            try
            {
                var project = linker.Link(new ProjectId(asked.Path, ""));
                var code = new CodeBase(project, WalkOf);
                answers.Write(
                    Problems.In(code, asked) is { } failure
                        ? new Answer { Failure = failure }
                        : new Answer { Facts = FactsOfProject.Of(code, asked) }
                );
            }
            catch (InvalidProjectFileException error)
            {
                answers.Write(
                    new Answer
                    {
                        Failure = new Failure(
                            "no-project",
                            error.BaseMessage,
                            asked.Path,
                            new Place(error.ProjectFile, error.LineNumber, 0, 0)
                        ),
                    }
                );
            }
        }
    }
}

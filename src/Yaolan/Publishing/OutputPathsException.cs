namespace Yaolan.Publishing;

/// <summary>The site was not published because of its paths; every path at fault is listed.</summary>
public sealed class OutputPathsException(IReadOnlyList<OutputPathProblem> problems)
    : Exception(string.Join('\n', problems.Select(problem => $"{problem.Path}: {problem.Message}")))
{
    public IReadOnlyList<OutputPathProblem> Problems { get; } = problems;
}

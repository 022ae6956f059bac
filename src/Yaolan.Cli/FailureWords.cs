using System.Diagnostics;
using Yaolan.Publishing;
using Yaolan.Vocabularies;

namespace Yaolan.Cli;

/// <summary>What a person is told when something failed that is no finding: the machine, or the tool itself.</summary>
internal static class FailureWords
{
    public static IEnumerable<string> Of(Exception failed, InterfaceWords words)
    {
        if (failed is OutOfMemoryException)
            return [words["cli.no_memory"]];
        return IsForeseen(failed) ? Causes(failed) : [OwnFault(failed, words)];
    }

    private static bool IsForeseen(Exception failed) =>
        failed
            is OutputPathsException
                or OutputRefusedException
                or OutputBusyException
                or OutputFailedException
                or IOException
                or UnauthorizedAccessException;

    private static IEnumerable<string> Causes(Exception failed)
    {
        for (var cause = failed; cause is not null; cause = cause.InnerException)
            yield return cause.Message;
    }

    // What nobody thought of is told in one line, with the place to look at first.
    private static string OwnFault(Exception fault, InterfaceWords words)
    {
        var place = new StackTrace(fault, fNeedFileInfo: false).GetFrame(0)?.GetMethod();
        return words.Format(
            "cli.own_fault",
            $"{fault.GetType().Name} in {place?.DeclaringType?.Name}.{place?.Name}: {fault.Message}"
        );
    }
}

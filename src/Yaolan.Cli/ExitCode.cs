namespace Yaolan.Cli;

/// <summary>What the command line answers to scripts.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>The input has errors.</summary>
    public const int InputErrors = 1;

    /// <summary>The command was used wrongly.</summary>
    public const int WrongUsage = 2;

    /// <summary>The machine failed: disk, permissions, another build.</summary>
    public const int MachineFailed = 3;
}

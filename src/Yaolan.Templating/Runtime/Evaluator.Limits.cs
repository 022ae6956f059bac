using System.Globalization;
using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Runtime;

internal sealed partial class Evaluator
{
    private readonly long _loopLimit;
    private readonly int _stringLimit;
    private readonly long? _deadline;
    private long _workLeft;
    private long _iterations;
    private int _clockTicks;

    private int CollectionLimit => Options.CollectionLimit == 0 ? int.MaxValue : Options.CollectionLimit;

    /// <summary>Counts items that a loop or a function visits, together with all loops around it.</summary>
    private void CountIterations(int count, int start)
    {
        _iterations += count;
        if (_iterations > _loopLimit)
            throw Beyond("the loop", nameof(TemplateOptions.LoopLimit), Options.LoopLimit, start);
        CheckTime(start);
    }

    /// <summary>Counts the items that a built-in function walks over.</summary>
    public void CountItems(int count, int start)
    {
        CountIterations(count, start);
        Work(count, start);
        if (_loopCount == 0)
            _iterations = 0;
    }

    /// <summary>Counts characters and items that are built or compared.</summary>
    public void Work(long amount, int start)
    {
        _workLeft -= amount;
        if (_workLeft < 0)
            throw Beyond("the render", nameof(TemplateOptions.WorkLimit), Options.WorkLimit, start);
    }

    /// <summary>Counts items that are put into a new list; each takes as much memory as several characters.</summary>
    public void WorkOnItems(long count, int start) => Work(count * 4, start);

    public void CheckLength(long length, int start)
    {
        if (length > _stringLimit)
            throw Beyond("the text", nameof(TemplateOptions.StringLimit), Options.StringLimit, start);
    }

    public void CheckCount(long count, int start)
    {
        if (count > CollectionLimit)
            throw Beyond("the list", nameof(TemplateOptions.CollectionLimit), CollectionLimit, start);
    }

    /// <summary>Ends the writing of a value that contains itself. No place in the template stands for it but the start.</summary>
    private void CheckDepth(int depth)
    {
        if (Options.ObjectRecursionLimit > 0 && depth > Options.ObjectRecursionLimit)
            throw Fail(
                start: 0,
                LimitMessage(
                    "a value that nests deeply or contains itself",
                    nameof(TemplateOptions.ObjectRecursionLimit),
                    Options.ObjectRecursionLimit
                )
            );
    }

    private void CheckTime(int start)
    {
        if ((++_clockTicks & 63) == 0)
            CheckClock(start);
    }

    private void CheckClock(int start)
    {
        _context.CancellationToken.ThrowIfCancellationRequested();
        if (_deadline is { } deadline && Environment.TickCount64 > deadline)
            throw Fail(
                start,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the render takes longer than {Options.TimeLimit}; TemplateOptions.TimeLimit sets this"
                )
            );
    }

    /// <summary>Ends the render when its output is cut, or fails, as the options say.</summary>
    private Flow FlowWhenFull(Statement statement)
    {
        if (Options.TruncateText)
            return ReferenceEquals(_output, _page) ? Flow.Stop : Flow.Normal;
        var (name, limit) = ReferenceEquals(_output, _page)
            ? (nameof(TemplateOptions.OutputLimit), Options.OutputLimit)
            : (nameof(TemplateOptions.StringLimit), Options.StringLimit);
        throw Fail(statement.Start, LimitMessage("the output", name, limit));
    }

    private void EndFullPage()
    {
        if (!Options.TruncateText)
            throw Fail(
                _template.Tree.Page.Start,
                LimitMessage("the output", nameof(TemplateOptions.OutputLimit), Options.OutputLimit)
            );
        _page.WriteEllipsis();
    }

    private TemplateException Beyond(string what, string option, long limit, int start) =>
        Fail(start, LimitMessage(what, option, limit));

    public static string LimitMessage(string what, string option, long limit) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{what} goes beyond the limit of {limit}; TemplateOptions.{option} raises it"
        );
}

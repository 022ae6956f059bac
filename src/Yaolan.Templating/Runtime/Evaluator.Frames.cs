using System.Runtime.CompilerServices;
using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Runtime;

internal sealed partial class Evaluator
{
    private void PushFrame(SourceText source, string name, int callStart, bool seesCaller)
    {
        if (Options.RecursiveLimit > 0 && _frameCount > Options.RecursiveLimit)
            throw Fail(
                callStart,
                LimitMessage("the chain of calls", nameof(TemplateOptions.RecursiveLimit), Options.RecursiveLimit)
            );
        CheckTime(callStart);
        if (_frameCount == _frames.Length)
            Array.Resize(ref _frames, _frameCount * 2);
        var frame = _frames[_frameCount++] ??= new Frame();
        frame.Reset();
        frame.Source = source;
        frame.Name = name;
        frame.CallStart = callStart;
        frame.SeesCaller = seesCaller;
        frame.LoopBase = _bindingCount;
        frame.ContextBase = _contextCount;
        _top = frame;
    }

    /// <summary>Leaves a page, include or function, and every loop and <c>with</c> that a <c>ret</c> cut short.</summary>
    private void PopFrame()
    {
        var frame = _frames[--_frameCount];
        if (frame.Parameters is not null)
        {
            _hiding--;
            _framesWithParameters--;
        }
        _hiding -= _contextCount - frame.ContextBase;
        _contextCount = frame.ContextBase;
        _bindingCount = frame.LoopBase;
        _top = _frames[_frameCount - 1];
    }

    public TemplateException Fail(
        int start,
        string message,
        IReadOnlyList<TemplateError>? causes = null,
        Exception? inner = null
    )
    {
        var stack = new List<TemplateFrame>();
        for (var i = _frameCount - 1; i > 0; i--)
        {
            var caller = _frames[i - 1].Source;
            var (line, column) = caller.Locate(_frames[i].CallStart);
            stack.Add(new TemplateFrame(_frames[i].Name, caller.Path, line, column));
        }
        return new TemplateException(_top.Source.ErrorAt(start, message), stack, causes, inner);
    }

    private static TemplateException Fail(TemplateError error, IReadOnlyList<TemplateError> causes) =>
        new(error, [], causes);

    private void EnsureStack(int start)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw Fail(
                start,
                "calls and values nest too deeply for the stack of this thread; TemplateOptions.RecursiveLimit would end this earlier"
            );
    }
}

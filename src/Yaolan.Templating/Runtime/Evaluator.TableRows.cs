using System.Globalization;
using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Runtime;

internal sealed partial class Evaluator
{
    private Flow ExecuteTableRow(TableRowStatement statement)
    {
        var source = Evaluate(statement.Source);
        if (source is null)
            return Flow.Normal;
        var items = Slice(ItemsForLoop(source, statement.Source), statement.Options);
        var columns = statement.Options.Columns is { } place ? Math.Max(1, ToInteger(Evaluate(place), place)) : 1;
        var loop = OpenLoop(LoopKind.TableRow, items.Count);
        var binding = OpenBinding(statement.Variable);
        var flow = Flow.Normal;
        for (var i = 0; i < items.Count && flow is Flow.Normal or Flow.Continue; i++)
        {
            CountIterations(1, statement.Start);
            var column = i % columns;
            _loops[loop].MoveTo(i, items[i]);
            _loops[loop].Column = column;
            if (binding >= 0)
                _bindings[binding].Value = items[i];
            else
                Assign(statement.Variable, items[i]);
            if (column == 0)
                _output.Write(string.Create(CultureInfo.InvariantCulture, $"<tr class=\"row{(i / columns) + 1}\">"));
            _output.Write(string.Create(CultureInfo.InvariantCulture, $"<td class=\"col{column + 1}\">"));
            flow = Execute(statement.Body);
            _output.Write("</td>");
            if (column == columns - 1 || i == items.Count - 1)
                _output.Write("</tr>\n");
        }
        CloseLoop(loop, binding);
        return flow is Flow.Break or Flow.Continue ? Flow.Normal : flow;
    }
}

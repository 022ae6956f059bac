using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using Yaolan.Templating.Syntax;

namespace Yaolan.Templating.Tests;

/// <summary>A tree as text, without the places of its nodes, so that two trees can be compared.</summary>
internal static class TreeDump
{
    private static readonly HashSet<string> Places = new(StringComparer.Ordinal)
    {
        "Start",
        "End",
        "NameStart",
        "OperatorStart",
        "Hash",
        "Depth",
        "Kind",
        "ChangesIndent",
    };

    public static string Of(Template template)
    {
        var text = new StringBuilder();
        if (template.Tree.FrontMatter is { } front)
            Append(text, front);
        Append(text, template.Tree.Page);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case Block block:
                AppendItems(text, MergeTexts(block.Statements));
                break;
            case LiteralExpression literal:
                text.Append(CultureInfo.InvariantCulture, $"<{literal.Value?.GetType().Name} {literal.Value}>");
                break;
            case string or bool or Enum or int or char:
                text.Append(CultureInfo.InvariantCulture, $"'{value}'");
                break;
            case IEnumerable items:
                AppendItems(text, items);
                break;
            default:
                AppendMembers(text, value);
                break;
        }
    }

    private static void AppendItems(StringBuilder text, IEnumerable items)
    {
        text.Append('[');
        foreach (var item in items)
        {
            Append(text, item);
            text.Append('\n');
        }
        text.Append(']');
    }

    private static void AppendMembers(StringBuilder text, object node)
    {
        var type = node.GetType();
        text.Append(type.Name).Append('(');
        foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public))
            AppendMember(text, field.Name, field.GetValue(node));
        foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public))
            AppendMember(text, property.Name, property.GetValue(node));
        text.Append(')');
    }

    private static void AppendMember(StringBuilder text, string name, object? value)
    {
        if (Places.Contains(name))
            return;
        text.Append(name).Append('=');
        Append(text, value);
        text.Append(' ');
    }

    /// <summary>Texts that follow each other are one text.</summary>
    private static List<object> MergeTexts(IEnumerable<Statement> statements)
    {
        var merged = new List<object>();
        foreach (var statement in statements)
        {
            if (statement is TextStatement text)
            {
                if (merged is [.., string before])
                    merged[^1] = before + text.Text;
                else
                    merged.Add(text.Text);
            }
            else
                merged.Add(statement);
        }
        return merged;
    }
}

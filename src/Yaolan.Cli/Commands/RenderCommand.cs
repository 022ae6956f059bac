using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Yaolan.Templating;
using Yaolan.Vocabularies;

namespace Yaolan.Cli.Commands;

/// <summary><c>yaolan render</c>: one template with JSON data to standard output, by the language's own defaults.</summary>
internal sealed class RenderCommand(InterfaceWords words, Terminal terminal)
{
    private readonly Argument<FileInfo> _template = new("TEMPLATE") { Description = words["cli.render_template"] };
    private readonly Option<FileInfo?> _data = new("--data")
    {
        Description = words["cli.render_data"],
        HelpName = "FILE.json",
    };
    private readonly Option<DirectoryInfo?> _includes = new("--include-dir")
    {
        Description = words["cli.render_includes"],
        HelpName = "DIR",
    };

    public Command Command()
    {
        var command = new Command("render", words["cli.render"]) { _template, _data, _includes };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var file = parsed.GetRequiredValue(_template);
        var data = parsed.GetValue(_data);
        foreach (var missing in new[] { file, data }.OfType<FileInfo>().Where(missing => !missing.Exists))
        {
            terminal.Say(words.Format("cli.no_file", missing.ToString()));
            return ExitCode.WrongUsage;
        }
        var template = Template.Parse(File.ReadAllText(file.FullName), file.ToString());
        foreach (var error in template.Errors)
            terminal.Say(error.ToString());
        if (template.HasErrors)
            return ExitCode.InputErrors;
        try
        {
            var globals = data is null ? new Templating.Runtime.ScriptObject() : Globals(data);
            var loader = new IncludeFolder(parsed.GetValue(_includes)?.FullName ?? file.DirectoryName ?? ".");
            var options = new TemplateOptions { TimeZone = TimeZoneInfo.Utc, Culture = CultureInfo.InvariantCulture };
            var text = template.Render(new TemplateContext(options, loader, globals));
            using var output = Console.OpenStandardOutput();
            output.Write(Encoding.UTF8.GetBytes(text));
            return ExitCode.Fine;
        }
        catch (TemplateException failed)
        {
            terminal.Say(failed.Message);
        }
        catch (JsonException broken)
        {
            var place = string.Create(
                CultureInfo.InvariantCulture,
                $"{data}({broken.LineNumber + 1},{broken.BytePositionInLine + 1})"
            );
            terminal.Say($"{place}: error: {words.Format("cli.bad_json", broken.Message)}");
        }
        return ExitCode.InputErrors;
    }

    private static Templating.Runtime.ScriptObject Globals(FileInfo data)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(data.FullName));
        if (document.RootElement.ValueKind != JsonValueKind.Object)
            throw new JsonException($"{document.RootElement.ValueKind}", null, 0, 0);
        return JsonData.ReadObject(document.RootElement);
    }

    /// <summary>Includes from one folder; a name never leaves it.</summary>
    private sealed class IncludeFolder(string folder) : ITemplateLoader
    {
        public TemplateSource? Load(string name)
        {
            if (Path.IsPathRooted(name) || name.Split('/', '\\').Contains("..", StringComparer.Ordinal))
                return null;
            var file = Path.Combine(folder, name);
            return File.Exists(file) ? new TemplateSource(name, File.ReadAllText(file)) : null;
        }
    }
}

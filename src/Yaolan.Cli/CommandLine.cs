using System.CommandLine;
using System.Globalization;
using System.Text;
using Yaolan.Cli.Commands;
using Yaolan.Publishing;
using Yaolan.Vocabularies;

namespace Yaolan.Cli;

/// <summary>The commands and options of <c>yaolan</c>; without a command it builds.</summary>
internal static class CommandLine
{
    public static int Run(string[] args)
    {
        PassOverImpossibleLanguage();
        UseUtf8();
        var language = LanguageOf(args);
        UseWordsOf(language);
        // The words are needed before the workspace is known; the built-in ones serve.
        var words = InterfaceWords.BuiltIn(language);
        var terminal = new Terminal(words);
        try
        {
            var parsed = Root(words, terminal).Parse(args);
            if (parsed.Errors.Count == 0)
                return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
            foreach (var error in parsed.Errors)
                terminal.Say(error.Message);
            terminal.Say(words["cli.see_help"]);
            return ExitCode.WrongUsage;
        }
        catch (Exception failed)
        {
            foreach (var line in FailureWords.Of(failed, words))
                terminal.Say(line);
            return Answer(failed);
        }
    }

    private static RootCommand Root(InterfaceWords words, Terminal terminal)
    {
        var shared = new SharedOptions(words);
        var root = new RootCommand(words["cli.description"]) { shared.Root, shared.Language };
        var build = new BuildCommand(words, shared, terminal);
        build.AddTo(root);
        root.Add(build.Command());
        root.Add(new ImportCommand(words, shared, terminal).Command());
        root.Add(new ServeCommand(words, shared, terminal).Command());
        root.Add(new CheckCommand(words, shared, terminal).Command());
        root.Add(new ExtractCommand(words, shared, terminal).Command());
        root.Add(new ExplainCommand(words, shared, terminal).Command());
        root.Add(new PrintCommand(words, shared, terminal).Command());
        root.Add(new RenderCommand(words, terminal).Command());
        root.Add(new NewCommand(words, terminal).Command());
        root.Add(new TranslateCommand(words, shared, terminal).Command());
        return root;
    }

    // A folder that is not ours is the user's choice; a full disk, a running build or a fault of the tool is the machine's.
    private static int Answer(Exception failed) =>
        failed switch
        {
            OutputPathsException => ExitCode.InputErrors,
            OutputRefusedException => ExitCode.WrongUsage,
            _ => ExitCode.MachineFailed,
        };

    // --lang decides, else the environment.
    private static Language LanguageOf(string[] args)
    {
        var at = Array.IndexOf(args, "--lang");
        var named =
            at >= 0 && at + 1 < args.Length
                ? args[at + 1]
                : args.FirstOrDefault(arg => arg.StartsWith("--lang=", StringComparison.Ordinal))?[7..];
        var code = named ?? CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        return string.Equals(code, Language.Chinese.Code(), StringComparison.Ordinal)
            ? Language.Chinese
            : Language.English;
    }

    // LC_ALL, LC_MESSAGES or LANG may name what no language is called, such as “%”. .NET then takes none, but while it does so
    // it looks for the words of an error in the very language that cannot be, and ends unless another is set.
    private static void PassOverImpossibleLanguage()
    {
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        if (!CultureInfo.CurrentCulture.Equals(CultureInfo.InvariantCulture))
            CultureInfo.DefaultThreadCurrentUICulture = null;
    }

    // The parser of the command line has its own words for wrong usage and for the frame of the help.
    private static void UseWordsOf(Language language)
    {
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language.Tag());
        }
        catch (CultureNotFoundException)
        {
            // Where the system has no languages, these words stay English.
        }
    }

    private static void UseUtf8()
    {
        try
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }
        catch (IOException)
        {
            // A redirected handle keeps its encoding; what is written to it is UTF-8 all the same.
        }
    }
}

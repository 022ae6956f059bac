using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using Yaolan.Benchmarks.Corpus;

if (args is [WholeBuild.Command, var root, var output])
    return WholeBuild.Run(root, output);
if (args is [SyntheticWorkspace.Command, var folder, var number])
{
    new SyntheticWorkspace(folder).Write(int.Parse(number, CultureInfo.InvariantCulture));
    return 0;
}
if (args is [Rebuilds.Command, var workspace])
    return Rebuilds.Run(workspace);
if (args is ["corpus" or "--corpus", .. var counts])
{
    CorpusCommand.Run(counts.Select(count => int.Parse(count, CultureInfo.InvariantCulture)));
    return 0;
}

// What it writes beside its tables goes where all that is made goes.
var artifacts = Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "benchmarks");
BenchmarkSwitcher
    .FromAssembly(typeof(Program).Assembly)
    .Run(args, DefaultConfig.Instance.WithArtifactsPath(Path.GetFullPath(artifacts)));
return 0;

using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Xunit;

namespace Yaolan.Tests.Robustness;

/// <summary>
/// Every reader takes mutated and random input, the same in every run. <c>.ci/fuzz --minutes N</c> goes on with new input for
/// that long. What broke a reader is kept as a file below <c>Fixtures</c> and read again in every run from then on.
/// </summary>
public sealed class FuzzTests
{
    private const int Rounds = 2000;
    private const int LongestSample = 4000;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Set by <c>.ci/fuzz</c>.</summary>
    private const string MinutesVariable = "YAOLAN_FUZZ_MINUTES";

    private static readonly string Fixtures = Path.Combine(GoldenFile.FolderOf(FileOfThis()), "Fixtures");

    public static TheoryData<string> Targets => new(FuzzTargets.All.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Targets))]
    public void No_input_breaks_a_reader(string target)
    {
        var (_, samples) = FuzzTargets.All[target];
        var texts = samples().ToList();
        Assert.NotEmpty(texts);
        var minutes = Environment.GetEnvironmentVariable(MinutesVariable);
        var seed = minutes is null ? 20240131 : RandomNumberGenerator.GetInt32(int.MaxValue);
        var end =
            TimeSpan.FromMinutes(double.Parse(minutes ?? "0", CultureInfo.InvariantCulture)) / FuzzTargets.All.Count;
        var random = new Random(seed);
        var watch = Stopwatch.StartNew();
        for (var round = 0; minutes is null ? round < Rounds : watch.Elapsed < end; round++)
            Try(target, Input(random, texts));
    }

    [Fact]
    public void What_once_broke_a_reader_does_so_no_more()
    {
        foreach (var file in Directory.Exists(Fixtures) ? Directory.GetFiles(Fixtures) : [])
            Try(Path.GetFileName(file).Split('-')[0], File.ReadAllBytes(file));
    }

    private static void Try(string target, byte[] input)
    {
        var reading = Task.Run(() => FuzzTargets.All[target].Read(input), TestContext.Current.CancellationToken);
        if (Failure(reading) is not { } failure)
            return;
        Directory.CreateDirectory(Fixtures);
        var name = $"{target}-{Convert.ToHexStringLower(SHA256.HashData(input))[..12]}.bin";
        File.WriteAllBytes(Path.Combine(Fixtures, name), input);
        Assert.Fail($"{target} broke on Robustness/Fixtures/{name}: {failure}");
    }

    // What never comes to an end is broken, too.
    private static string? Failure(Task reading)
    {
        try
        {
            return reading.Wait(Patience, TestContext.Current.CancellationToken) ? null : $"no end after {Patience}";
        }
        catch (AggregateException broken)
        {
            return broken.InnerException!.ToString();
        }
    }

    private static byte[] Input(Random random, List<string> samples)
    {
        var text = new StringBuilder();
        if (random.Next(3) == 0)
        {
            for (var pieces = random.Next(60); pieces > 0; pieces--)
                text.Append(FuzzPieces.All[random.Next(FuzzPieces.All.Length)]);
        }
        else
        {
            var sample = samples[random.Next(samples.Count)];
            // A sample from its beginning, for headers, or from its midst.
            var start = random.Next(2) == 0 ? 0 : random.Next(sample.Length);
            text.Append(sample, start, Math.Min(random.Next(1, LongestSample), sample.Length - start));
            for (var changes = random.Next(1, 12); changes > 0; changes--)
                Change(text, random);
        }
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        if (bytes.Length > 0 && random.Next(5) == 0)
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return bytes;
    }

    private static void Change(StringBuilder text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 20), text.Length - at);
        switch (random.Next(5))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, text.ToString(at, length), random.Next(1, 5));
                break;
            case 2:
                text.Insert(random.Next(text.Length + 1), text.ToString(at, length));
                break;
            case 3:
                text.Length = at;
                break;
            default:
                text.Insert(at, FuzzPieces.All[random.Next(FuzzPieces.All.Length)]);
                break;
        }
    }

    private static string FileOfThis([System.Runtime.CompilerServices.CallerFilePath] string file = "") => file;
}

using FsCheck;
using FsCheck.Fluent;

namespace Yaolan.Tests;

/// <summary>Checks a property on many values, the same ones in every run.</summary>
internal static class SeededProperty
{
    private const ulong Seed = 20240128;

    private static readonly Config Settings = Config
        .QuickThrowOnFailure.WithMaxTest(500)
        .WithQuietOnSuccess(true)
        .WithReplay(Seed, 1);

    public static void Holds<T>(Gen<T> values, Func<T, bool> property) =>
        Check.One(Settings, Prop.ForAll(values.ToArbitrary(), property));
}
